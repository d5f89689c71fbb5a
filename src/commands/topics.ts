/** `article topics`: the list items of an article under the sentence that announces them. */

import type { Topic } from '../analyses/topics.ts';
import { visible } from '../core/visible.ts';
import { answerEach } from './answer.ts';
import type { Command, Palette } from './command.ts';
import { findSection } from './find-section.ts';
import { inputOptions, jsonOptions, manyOptions } from './input-options.ts';

interface TopicsCommandOptions {
  readonly questions?: boolean;
  readonly in?: string;
}

export const topics: Command = {
  name: 'topics',
  summary: 'The discussion topics: every list item, under its lead-in and section',
  operands: '[files...]',
  examples: [
    { command: 'article topics article.md', does: 'the topics as Markdown bullets' },
    { command: 'article topics --questions article.md', does: 'only those that ask something' },
    {
      command: 'article topics --in "Les communautés" article.md',
      does: 'those of one section, named by title, slug or number',
    },
  ],
  records: 'json',
  options: [
    { flags: '--questions', summary: 'only the topics that ask something' },
    {
      flags: '--in <section>',
      summary: 'only the topics of this section: a title, a slug, or a number like 2.1',
    },
    ...jsonOptions,
    ...manyOptions,
    ...inputOptions,
  ],
  async run(invocation) {
    const { sections, topics: ask } = await import('../analyses/index.ts');
    const { questions, in: section } = invocation.options as TopicsCommandOptions;
    return answerEach(invocation, {
      schema: 'article.topics/1',
      ask: (article) => {
        const found = ask(article).topics.filter(({ question }) => question || !questions);
        if (section === undefined) return { topics: found };
        const { number } = findSection(sections(article).sections, section, article.source.name);
        return {
          topics: found.filter((topic) => topic.number === number || topic.number?.startsWith(`${number}.`)),
        };
      },
      view: async (several) => ({
        add: ({ file, answer }) =>
          (several ? `${invocation.palette.title(file)}\n\n` : '') + show(answer.topics, invocation.palette),
      }),
    });
  },
};

function show(found: readonly Topic[], palette: Palette): string {
  if (found.length === 0) return palette.faint('(no topics)');
  const lines: string[] = [];
  let before: Topic | undefined;
  for (const topic of found) {
    if (before?.number !== topic.number)
      lines.push('', palette.title(`## ${topic.section ?? '(introduction)'}`), '');
    if (topic.lead !== null && (before?.lead !== topic.lead || before.number !== topic.number)) {
      if (lines.at(-1) !== '') lines.push('');
      lines.push(palette.label(topic.lead), '');
    }
    lines.push(`- ${visible(topic.text)}`);
    before = topic;
  }
  return lines.join('\n').trimStart();
}
