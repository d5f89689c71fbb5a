/** A reading time that the article declares and does not keep. */

import { isDeclaredWrong } from '../../analyses/reading-time.ts';
import { stats } from '../../analyses/stats.ts';
import { type Article, spanOf } from '../../core/article.ts';
import type { Span } from '../../core/span.ts';
import type { Rule } from '../rule.ts';

export const declaredTime: Rule = {
  name: 'declared-time',
  summary: 'A declared reading time that is more than a minute off',
  severity: 'warning',
  languages: 'any',
  fixable: false,
  *check({ article }) {
    if (article.meta.declaredMinutes === null) return;
    const { readingTime } = stats(article);
    if (!isDeclaredWrong(readingTime)) return;
    const { declaredMinutes, minutes, seconds } = readingTime;
    const measured = `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
    yield {
      span: placeOf(article),
      message: `${declaredMinutes} minutes are declared, ${measured} measured: ${minutes} would be right`,
    };
  },
};

function placeOf({ tree, source }: Article): Span {
  const declaration = tree.children.find(({ data }) => data?.role === 'declared-time');
  if (declaration !== undefined) return spanOf(declaration);
  const { start, end } = spanOf(tree.children[0]!);
  const line = inFrontMatter.exec(source.text.slice(start, end));
  if (line === null) return { start, end };
  const value = start + line.index + line[0].length - line.groups!['value']!.length;
  return { start: value, end: start + line.index + line[0].length };
}

const inFrontMatter =
  /^(?:reading[_-]?time|temps_de_lecture|lecture)[ \t]*[:=][ \t]*(?<value>\S(?:[^\r\n]*[^ \t\r\n])?)[ \t]*$/imu;
