/** Compounds of small words typed apart: `celle ci`, `au dessus`, `vis à vis`. */

import { letters, matchesOfAnyCase, quoted } from '../matches.ts';
import type { Rule } from '../rule.ts';

export const missingHyphen: Rule = {
  name: 'missing-hyphen',
  summary: 'Words that take a hyphen, typed apart',
  severity: 'error',
  languages: ['fr'],
  // A hyphen makes one word of two: only a person changes how many words a text has.
  fixable: false,
  *check({ texts }) {
    for (const { found, span } of matchesOfAnyCase(texts, apart)) {
      // `Prix Chef d’Œuvre` is a name.
      if (/\p{Lu}/u.test(found.slice(1))) continue;
      const joined = found.replace(/\s+/gu, '-');
      yield { span, message: `${quoted(found)} takes a hyphen: ${quoted(joined)}` };
    }
  },
};

/** Each is a word with a hyphen in every dictionary, and stands nowhere as two. `celui là-bas` and `ceux ci-dessus` are no case. */
const compounds = [
  'celui (?:ci|là)',
  'celles? (?:ci|là)',
  'ceux (?:ci|là)',
  'ci (?:dessous|dessus|après|contre|jointe?s?)',
  'là (?:dessus|dessous|dedans|bas|haut)',
  'au (?:dessus|dessous|delà)',
  'par (?:dessus|dessous|delà)',
  'jusque là',
  'vis à vis',
  "c['’]est à dire",
  "qu['’]est ce(?= qu)",
  "n['’]est ce(?= pas)",
  'avant hier',
  'après demain',
  "(?:l['’]|cet )après midi",
  'week ends?',
  '(?<=(?:une?|le|ce|mon|son|notre|votre|les?|des|du|sur|sans|pris|prendre|prenez|prends|donné|donner) )rendez vous',
  '(?<=pas )grand chose',
  "chefs? d['’](?:œuvre|oeuvre)",
  'arcs? en ciel',
  'quelques une?s',
  '(?:moi|toi|lui|elle|soi|nous|vous|eux|elles) mêmes?(?=[,.;!?)])',
  '(?<=(?:ces?|cet) )(?:jours?|moment|époque|temps|point|gens|instant|soir|nuit|homme) (?:ci|là)(?! où)',
  '(?<=cette )(?:fois|époque|année|nuit|heure|femme) (?:ci|là)(?! où)',
  '(?:excusez|dites|donnez|laissez|suivez|contactez|permettez|envoyez|aidez|montrez|expliquez) moi',
  'quatre vingts?',
  'dix (?:sept|huit|neuf)',
  '(?:vingt|trente|quarante|cinquante|soixante) (?:deux|trois|quatre|cinq|six|sept|huit|neuf)',
];

const apart = new RegExp(
  `(?<![${letters}\\d'’-])(?:${compounds.join('|').replaceAll(' ', '\\s')})(?![${letters}\\d-])`,
  'gu',
);
