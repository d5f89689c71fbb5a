/** A question that turns verb and pronoun round without the hyphen: `Devons nous partir ?`. */

import { formFor } from '../../text/plain-form.ts';
import { quoted } from '../matches.ts';
import type { ProofText } from '../proof-text.ts';
import type { Fault, Rule } from '../rule.ts';

export const invertedPronoun: Rule = {
  name: 'inverted-pronoun',
  summary: 'A question whose verb and pronoun are not joined by a hyphen',
  severity: 'error',
  languages: ['fr'],
  // A hyphen makes one word of two: only a person changes how many words a text has.
  fixable: false,
  *check({ texts }) {
    for (const block of texts) {
      if (block.text.includes('?')) yield* questionsIn(block);
    }
  },
};

/** Only a sentence that ends as a question tells `Allons nous promener !` from `Allons-nous dehors ?`. */
function* questionsIn(block: ProofText): Generator<Fault> {
  for (const sentence of block.sentences()) {
    const said = block.text.slice(sentence.start, sentence.end);
    const found = /\?[\s»”")]*$/u.test(said) ? formFor(block.isPlain, inverted).exec(said) : null;
    if (found === null) continue;
    const turned = found.groups!['turned']!;
    // `Quand Robert il` is a name: a verb has its capital at the start alone.
    if (/^\p{Lu}/u.test(turned) && /\p{L}/u.test(found[0].slice(0, -turned.length))) continue;
    const end = sentence.start + found[0].length;
    yield {
      span: block.sourceSpan(end - turned.length, end),
      message: `${quoted(turned)} in a question takes a hyphen: ${quoted(turned.replace(/\s/u, '-'))}`,
    };
  }
}

const thirdPersons =
  '(?:re|de|con|par|sou)?(?:vient|tient|part|sort|sent|met|dit|court)|(?:ap|com|re|sur|entre)?prend|(?:at|en|pré)?tend|entend|descend|défend|dépend|vend|rend|perd|répond|dort|sert|meurt|vit|lit|écrit|finit|grandit|fleurit|suffit|bat|vaut|croit|voit|boit|reçoit|conna[îi]t|para[îi]t|na[îi]t';

/** Verb forms that are no other word in this place, with their pronouns. `Puis je` may be `puis, je`; `A elle` is `À elle`. */
const pairs = [
  '(?!chez|assez|nez|rez)\\p{L}{2,}ez\\svous',
  '\\p{L}{2,}ons\\snous',
  '(?:sommes)\\snous',
  '(?:êtes|faites|dites)\\svous',
  '(?:est|était|serait|peut|pourrait|doit|devrait|faut|faudrait|veut|sait|fait|avait)\\s(?:il|on|elle)',
  '(?:sont|ont|peuvent|doivent|vont|font|veulent)\\s(?:ils|elles)',
  '(?:ai|dois|peux|veux|vais)\\sje',
  // Before an infinitive: `Puis je suis parti ?` is another.
  'puis\\sje(?=\\s\\p{L}+(?:er|ir|oir|re)(?!\\p{L}))',
  '(?:as|es|vas|peux|veux|dois|sais|crois|connais|penses)\\stu',
  'est\\sce\\sque',
  // Right after the word that asks: `Quand part il ?` In a list, for `quand enfant il jouait` ends like a verb.
  `(?<=(?:comment|pourquoi|quand|où|combien)\\s)(?:${thirdPersons})\\s(?:il|elle|on)`,
];

/** Nothing may stand before the verb but the word that asks. */
const inverted = new RegExp(
  `^[\\s«“"(\\u2013\\u2014\\u2022-]*(?:(?:et|mais|alors|or|donc)\\s)?(?:(?:comment|pourquoi|quand|où|combien|que|qui)\\s|quel(?:le)?s?\\s\\p{L}+\\s(?=\\p{L}+ez\\s))?(?<turned>${pairs.join('|')})(?![\\p{L}\\p{N}’'-])`,
  'iu',
);
