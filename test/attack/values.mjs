/** Values and front matter that no schema expects: names of objects, aliases, dates that are none, numbers at the edge, depths. */

import { phrase } from './documents.mjs';

const keys = [
  'title',
  'author',
  'authors',
  'tags',
  'date',
  'lang',
  'article',
  'cover',
  'image',
  'description',
  'draft',
  'a',
  'constructor',
  '__proto__',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'then',
  'length',
  'reading_time',
  'canonical',
  'name',
  'skip',
  'rules',
];
const scalars = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  1e308,
  -0,
  '',
  ' ',
  'x',
  'fr',
  'constructor',
  '__proto__',
  '2024-02-30',
  '2024-01-01 00:00+9999',
  '9999-99-99T99:99:99Z',
  '7 min',
  'a\u0000b',
  '\u001b[31m',
  '12345678901234567890',
  'https://example.org/é?a b',
];

export function valueFrom(r, depth = 0) {
  if (depth > 3 || r.is(0.5)) return r.pick(scalars);
  if (r.is(0.4)) return r.times(4, () => valueFrom(r, depth + 1));
  return Object.fromEntries(r.times(4, () => [r.pick(keys), valueFrom(r, depth + 1)]));
}

/** With its fences. */
export function frontMatterFrom(r) {
  if (r.is(0.1)) return '';
  const [fence, lines] = r.is(0.8)
    ? ['---', Array.from({ length: 1 + r.below(6) }, (_, index) => yamlLine(r, index))]
    : ['+++', Array.from({ length: 1 + r.below(6) }, () => tomlLine(r))];
  return `${fence}\n${lines.join('\n')}\n${fence}\n\n`;
}

function yamlLine(r, index) {
  const key = r.pick(keys);
  return r.one(
    () => `${key}: ${JSON.stringify(valueFrom(r))}`,
    () => `${key}: ${r.pick(scalars)}`,
    () =>
      `${key}: &a${index} [${r.pick(['x', `*a${index}`, `*a${index - 1}`, '*nope', `*a${index - 1},*a${index - 1},*a${index - 1}`])}]`,
    () => `${key}: {toString: 1, valueOf: {}, ${r.pick(keys)}: ${r.pick(scalars)}}`,
    () =>
      `${key}: ${r.pick(['!!binary aGk=', '!!set {a, b}', '!!omap [a: 1]', '!x y', '!!str', '!!int x', '!!js/function x', '!!timestamp 2001-99-99'])}`,
    () => `? [${r.pick(keys)}, {a: b}]\n: ${r.pick(scalars)}`,
    () => `${key}: |\n  ${phrase(r).replaceAll('\n', '\n  ')}`,
    () => `${key}: "${r.pick(['\\x00', '\\u2028', '\\e[31m', 'a\\', '\\ud800'])}"`,
    () => `<<: *a${index - 1}`,
    () => `${key}: ${'['.repeat(r.pick([1, 50, 3000]))}`,
    () =>
      r.pick(['%YAML 1.1', '--- !!map', '...', '- a', 'a', '{', '# x', '\t', 'a: b: c', `${key}: 'x`, '"']),
  );
}

function tomlLine(r) {
  const key = r.pick(keys);
  return r.one(
    () => `${key} = ${JSON.stringify(r.pick(scalars))}`,
    () =>
      `${key} = ${r.pick(['1979-05-27T07:32:00Z', '1979-05-27', '07:32:00', '9999-99-99', 'inf', 'nan', '0x10', '99999999999999999999', '[1, "a"]', '{a = 1}', '"""a\n b"""', "'x'"])}`,
    () => `[${r.pick(keys)}.${r.pick(keys)}]`,
    () => `[[${r.pick(keys)}]]`,
    () => `${key} = ${'['.repeat(r.pick([1, 500, 5000]))}`,
    () => r.pick(['=', 'a', '# x', '"a" = 1', 'a.b.c = 1', '__proto__.x = 1']),
  );
}
