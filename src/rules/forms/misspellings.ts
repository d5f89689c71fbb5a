/** Words that are no words: `parmis`, `dilemne`, `un hotel`. */

import { capitalisedLike, letters, matchesOf, quoted, wordsOf } from '../matches.ts';
import type { ProofText } from '../proof-text.ts';
import type { Fault, Rule } from '../rule.ts';
import { englishSpellings, misspellings as rows } from './misspelling-list.ts';

export const misspellings: Rule = {
  name: 'misspellings',
  summary: 'A common misspelling, from a list of words that are wrong in every spelling, 1990 included',
  severity: 'error',
  languages: ['fr'],
  fixable: true,
  *check({ texts }) {
    for (const block of texts) yield* nonWordsIn(block);
    for (const { block, found, start, end } of matchesOf(texts, english)) {
      const plural = found.endsWith('s') && !(found in englishSpellings);
      const right = englishSpellings[plural ? found.slice(0, -1) : found]!;
      yield fault(block, start, end, plural ? `${right}s` : right);
    }
  },
};

function* nonWordsIn(block: ProofText): Generator<Fault> {
  const { text } = block;
  const known = spellings();
  for (const { start, end } of wordsOf(text)) {
    if (end - start < 4) continue;
    const found = text.slice(start, end);
    const right =
      known.get(found) ?? (isCapital(found.charAt(0)) ? known.get(found.toLowerCase()) : undefined);
    if (right === undefined || !isPlainWord(text, start, end) || isBareCapital(found, right)) continue;
    yield fault(block, start, end, right);
  }
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

function fault(block: ProofText, start: number, end: number, right: string): Fault {
  const found = block.text.slice(start, end);
  const mended = capitalisedLike(found, right);
  return {
    span: block.sourceSpan(start, end),
    message: `${quoted(found)} is written ${quoted(mended)}`,
    fix: block.replace(start, end, mended),
  };
}

let made: ReadonlyMap<string, string> | undefined;

/** Made on first use, so that importing the rules costs nothing. */
function spellings(): ReadonlyMap<string, string> {
  made ??= new Map(rows.trim().split('\n').flatMap(spellingsOf));
  return made;
}

function spellingsOf(row: string): (readonly [wrong: string, right: string])[] {
  const [wrong, right, endings = '-'] = row.split(' ');
  return endings.split(',').map((ending) => {
    const added = ending === '-' ? '' : ending;
    return [wrong! + added, right! + added];
  });
}

/** No part of a name, an address or a compound: `Hôtel Diplome`, `parmis.fr`, `DEVELOPPEMENT` without its accents. */
function isPlainWord(text: string, start: number, end: number): boolean {
  if (/[\p{L}\p{N}_@#/.\\-]/u.test(text.charAt(start - 1)) || /[\p{N}_@/\\-]/u.test(text.charAt(end)))
    return false;
  // A word in quotation marks is named: `la section "evenements"`.
  if (
    /["“«][\s\u00a0\u202f]?$/u.test(text.slice(Math.max(0, start - 2), start)) &&
    /^[\s\u00a0\u202f]?["”»]/u.test(text.slice(end, end + 2))
  )
    return false;
  if (text.charAt(end) === '.' && /[\p{L}\p{N}]/u.test(text.charAt(end + 1))) return false;
  if (!isCapital(text.charAt(start))) return true;
  const opensSentence = /(?:^|[.!?…:»«“"(\n\u2013\u2014\u2022])\s*$/u.test(
    text.slice(Math.max(0, start - 3), start),
  );
  return opensSentence && !isCapital(text.charAt(start + 1));
}

/** `Evidemment` lacks the accent of its capital alone, which is another rule's. */
function isBareCapital(found: string, right: string): boolean {
  return found.slice(1) === right.slice(1) && /^[A-Z]/u.test(found);
}

const before =
  "[ldLD]['’]|(?:[Uu]ne?|[Ll]es?|[Ll]a|[Dd]es?|[Dd]u|[Cc]e|[Cc]et|[Cc]ette|[Cc]es|[MmSs](?:on|a|es)|[Nn]otre|[Nn]os|[Vv]otre|[Vv]os|[Ll]eurs?|[Aa]ux?|[Cc]haque|[Qq]uel|[Qq]uelle|[Aa]ucune?|plusieurs|quelques|deux|trois|[Ee]n|[Pp]ar|[Ss]ans|grand|petit|même|autre|nouvel|nouvelle|bel|bon|mauvais|meilleur|premier|dernier|seul)\\s";
const after =
  "\\s+(?:d[eu]s?|[dl]['’]|qui|que|où|et|ou|est|sont|était|a|ont|pour|par|avec|dans|en|à|aux?|sur|sous|sans|comme|plus|très|le|la|les|peut|ne|n['’]|se|s['’]|internet|wifi)(?![\\p{L}-])|\\s+\\p{L}{2,}(?:iques?|euses?|eux|elles?|oises?|aises?|aines?)(?![\\p{L}-])|\\s+\\p{Lu}|\\s+\\p{L}*[\\u00e0-\\u00ff]|\\s*[,;:!?)»”…]|\\s*\\.(?!\\p{L})|\\s*$";

const words = `(?:${Object.keys(englishSpellings).join('|')})s?`;
const english = new RegExp(
  `${words}(?<=(?<![${letters}\\d'’-])(?:${before})${words})(?![${letters}\\d-])(?=${after})`,
  'gu',
);
