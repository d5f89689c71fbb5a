/** Unfolds a Hunspell dictionary: every form of every word, with its morphological fields. */

/**
 * Elisions (`l'`, `qu'`) are left out: whoever looks a word up cuts them first.
 *
 * @returns {Generator<[form: string, tags: string[]]>} fields such as `po:nom`, `is:fem`
 */
export function* readHunspell(affixes, dictionary) {
  const rules = readAffixes(affixes);
  for (const line of dictionary.split('\n').slice(1)) {
    const [entry, ...tags] = line.trim().split(/\s+/);
    if (!entry) continue;
    const [, word, flags = ''] = /^(.+?)(?:\/(\S+))?$/u.exec(entry);
    yield* formsOf(word, flagsIn(flags), tags, rules, 0);
  }
}

/** Of FLAG, NEEDAFFIX and FORBIDDENWORD, as `fr.aff` sets them. */
const flagsIn = (text) => text.match(/../gsu) ?? [];
const needsAffix = '()';
const forbidden = '{}';

function* formsOf(word, flags, tags, rules, depth) {
  if (flags.includes(forbidden)) return;
  if (!flags.includes(needsAffix)) yield [word, tags];
  if (depth === 2) return;
  for (const flag of flags) {
    for (const { kind, strip, add, onward, condition, tags: more } of rules.get(flag) ?? []) {
      const isSuffix = kind === 'SFX';
      if (isSuffix ? !word.endsWith(strip) : !word.startsWith(strip)) continue;
      if (!condition.test(word)) continue;
      const rest = isSuffix ? word.slice(0, word.length - strip.length) : word.slice(strip.length);
      yield* formsOf(isSuffix ? rest + add : add + rest, onward, [...tags, ...more], rules, depth + 1);
    }
  }
}

function readAffixes(text) {
  const rules = new Map();
  for (const line of text.split('\n')) {
    const [kind, flag, strip, added, condition, ...tags] = line.trim().split(/\s+/);
    if ((kind !== 'SFX' && kind !== 'PFX') || condition === undefined) continue;
    const [add, onward = ''] = added.split('/');
    if (kind === 'PFX' && (add.endsWith("'") || /^\p{L}+'/u.test(add))) continue;
    const pattern = condition === '.' ? '' : condition;
    const of = rules.get(flag) ?? [];
    of.push({
      kind,
      strip: strip === '0' ? '' : strip,
      add: add === '0' ? '' : add,
      onward: flagsIn(onward),
      condition: new RegExp(kind === 'SFX' ? `${pattern}$` : `^${pattern}`, 'u'),
      tags,
    });
    rules.set(flag, of);
  }
  return rules;
}
