/** Capitals of languages, peoples, feasts, titles and adjectives: `parler Anglais`, `les parisiens râlent`, `noël`. */

import { anyAdjective, anyFiniteVerb, functional, nounOf } from '../../text/lexicon/readings.ts';
import { faultsOf } from '../faults.ts';
import { quoted } from '../matches.ts';
import type { Fault, Rule, RuleContext } from '../rule.ts';
import { determiners, neighbour } from '../words/clause.ts';
import { tokensOf } from '../words/tokens.ts';

export const capitals: Rule = {
  name: 'capitals',
  summary:
    'Capitals of languages, peoples, feasts and titles: parler Anglais, les parisiens râlent, fêter noël',
  severity: 'warning',
  languages: ['fr'],
  fixable: true,
  asksLexicon: 'helpful',
  *check(context) {
    const lowered = ({ 0: initial }: RegExpExecArray) => ({
      message: `« ${initial} »: a language, an adjective of a people takes no capital`,
      becomes: initial.toLowerCase(),
    });
    yield* faultsOf(context.texts, language, lowered);
    yield* faultsOf(context.texts, adjective, lowered);
    yield* faultsOf(context.texts, feast, ({ 0: initial }) => ({
      message: 'feasts take a capital',
      becomes: initial.toUpperCase(),
    }));
    yield* faultsOf(context.texts, office, ({ 0: initial }) => ({
      message: `« ${initial} »: an office takes no capital where what it is of follows`,
      becomes: initial.toLowerCase(),
      severity: 'info',
    }));
    if (context.lexicon !== null) yield* peoplesIn(context);
  },
};

const languages =
  'Français|Anglais|Allemand|Espagnol|Italien|Portugais|Russe|Chinois|Japonais|Arabe|Néerlandais|Polonais|Suédois|Grec|Latin|Hébreu|Turc|Coréen|Hindi|Roumain|Breton|Basque|Catalan|Occitan|Corse';
const tails = languages
  .split('|')
  .map((name) => name.slice(1))
  .join('|');
const initials = '[A-ZÉ]';

/** After verbs of speech, `en`, `cours de`. */
const language = new RegExp(
  `${initials}(?<=(?<!\\p{L})(?:parl\\p{Ll}+|apprend\\p{Ll}*|apprenn\\p{Ll}+|appris|étudi\\p{Ll}+|tradui\\p{Ll}+|comprend\\p{Ll}*|enseign\\p{Ll}+|maîtris\\p{Ll}+)[ \\u00a0](?:\\p{Ll}+[ \\u00a0]){0,2}(?:(?:le |l['’])?.|\\p{Lu}\\p{Ll}+(?:,| et| ou) (?:le |l['’])?.))(?=(?:${tails})(?![\\p{L}-]))|${initials}(?<=(?:traduit|écrit|publié|rédigé|paru|disponible|sous-titré|version) en .)(?=(?:${tails})(?![\\p{L}-]))`,
  'gu',
);

/** `la révolution Française`: a common noun before. */
const adjective = new RegExp(
  `[FAEBIRCJPGS](?<=(?<![\\p{Lu}])(?<!\\p{L})\\p{Ll}{4,}[ \\u00a0].)(?<=(?:[Ll]a|[Ll]e|[Ll]es|[Uu]ne?|[Dd]es|du|de|[Cc]ette|ces|cet|ce|notre|leur|sa|son|ses|[Ll]['’]|d['’]) ?\\p{Ll}+[ \\u00a0].)(?<!(?:jeunes?|vieilles?|petites?|grandes?|belles?|premières?|autres?|célèbres?|anciennes?|pauvres?|riches?|braves?|certaines?|nombreuses)[ \\u00a0].)(?=(?:rançaises?|nglaises?|méricaines?|uropéennes?|lgériennes?|taliennes?|spagnoles?|hinoises?|ritanniques?|anadiennes?)(?![\\p{L}-]))`.replace(
    '`',
    '`',
  ),
  'gu',
);

const feast = /[np](?<=(?:à|de|fêt\p{Ll}+|pour|avant|après|père) .)(?=oël(?!s?\p{L})|âques(?!\p{L}))/gu;

/** `le Ministre de la Culture`: with the article and what follows; protocol writes these otherwise. */
const office =
  /[MPDSRCÉ](?<=(?<!\p{L})(?:le|la|les|du|au|un|une|[Ll]e|[Ll]a) .)(?=(?:inistre|réfet|irecteur|irectrice|énateur|énatrice|éputée?|aire|aitre|ecteur|octeur|onseiller|hancelier|vêque) (?:de|du|des|d['’]))/gu;

/** `Les parisiens râlent`: a word that is an adjective of a people stands for them. */
function* peoplesIn({ texts, lexicon }: RuleContext): Generator<Fault> {
  for (const block of texts) {
    const tokens = tokensOf(block, lexicon!);
    for (const [index, token] of tokens.entries()) {
      if (token.text !== token.form || !peoples.test(token.form)) continue;
      const place = { tokens, index };
      const determiner = neighbour(place, -1);
      const verb = neighbour(place, 1);
      if (
        determiner === undefined ||
        ((determiners.get(determiner.form) ?? 0) & 10) === 0 ||
        verb === undefined
      )
        continue;
      if ((nounOf(token.readings) & 10) === 0) continue;
      const isVerb = (verb.readings & anyFiniteVerb) !== 0 && (verb.readings & (anyAdjective | 15)) === 0;
      if (!isVerb && !/^(?:nous|vous|ont|sont|se|s'|ne|n'|qui)$/.test(verb.form)) continue;
      if ((verb.readings & functional) !== 0 && !/^(?:nous|vous|ont|sont|se|s'|ne|n'|qui)$/.test(verb.form))
        continue;
      const mended = token.text.charAt(0).toUpperCase() + token.text.slice(1);
      yield {
        span: block.sourceSpan(token.start, token.end),
        message: `${quoted(token.text)} who stand for a people take a capital: ${quoted(mended)}`,
        fix: block.replace(token.start, token.start + 1, mended.charAt(0)),
      };
    }
  }
}

const peoples =
  /^(?:parisien|lyonnais|marseillais|bordelais|toulousain|nantais|lillois|strasbourgeois|niçois|rennais|breton|normand|corse|alsacien|basque|français|anglais|allemand|espagnol|italien|portugais|belge|suisse|américain|canadien|québécois|russe|chinois|japonais|indien|grec|romain|européen|africain|asiatique|algérien|marocain|tunisien|égyptien|sénégalais|brésilien|mexicain|australien|polonais|hongrois|suédois|norvégien|danois|finlandais|néerlandais|hollandais|irlandais|écossais|gallois|turc|israélien|libanais|coréen|vietnamien|ukrainien)(?:ne)?(?:s|e|es)?$/;
