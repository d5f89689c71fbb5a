/** `article sections`: the outline, and single sections. */

import type { Section } from '../analyses/sections.ts';
import type { Article } from '../core/article.ts';
import type { Outcome } from '../core/errors.ts';
import { explainRecovery } from '../read/index.ts';
import { answerEach } from './answer.ts';
import type { Command, Invocation, Palette } from './command.ts';
import { findSection } from './find-section.ts';
import { inputOptions, jsonOptions, manyOptions, slugsOption } from './input-options.ts';
import { eachInput, findInputs } from './inputs.ts';

interface SectionsCommandOptions {
  readonly get?: readonly string[];
  readonly as?: string;
  readonly explain?: boolean;
}

export const sections: Command = {
  name: 'sections',
  summary: 'The outline with words and reading time; single sections',
  operands: '[files...]',
  examples: [
    { command: 'article sections article.md', does: 'the outline as a tree' },
    { command: 'article sections --get "Les jeux" article.md', does: 'one section, with those inside it' },
    {
      command: 'article sections --explain copied.txt',
      does: 'why each line was taken for a heading or not',
    },
    {
      command: 'article sections --get 2.1 --get conclusion --as html a.md',
      does: 'two sections, by number and by slug',
    },
  ],
  records: 'json',
  options: [
    {
      flags: '--get <section>',
      summary: 'print this section: a title, a slug, or a number like 2.1',
      repeatable: true,
    },
    {
      flags: '--as <format>',
      summary: 'the format of what --get prints (default: md)',
      choices: ['md', 'text', 'html', 'json'],
    },
    {
      flags: '--explain',
      summary: 'for each line of bare text what it was taken for, how sure, and why',
    },
    ...jsonOptions,
    ...manyOptions,
    slugsOption,
    ...inputOptions,
  ],
  async run(invocation) {
    const { get, as, explain } = invocation.options as SectionsCommandOptions;
    if (explain) return explainLines(invocation);
    if (get !== undefined) return printSections(invocation, get, as ?? 'md');
    const { sections: ask } = await import('../analyses/index.ts');
    return answerEach(invocation, {
      schema: 'article.sections/1',
      ask: (article) => ask(article),
      view: async (several) => {
        const { columns, duration } = await import('./layout.ts');
        const { palette } = invocation;
        return {
          add({ file, answer }) {
            const rows = treeRows(answer.sections, '', palette, duration);
            const title = palette.title(answer.title ?? '(no title)');
            const body =
              rows.length === 0 ? palette.faint('(no sections)') : columns(rows, ['left', 'right', 'right']);
            return `${several ? `${palette.faint(file)}\n` : ''}${title}\n${body}`;
          },
        };
      },
    });
  },
};

async function explainLines(invocation: Invocation): Promise<Outcome> {
  return answerEach(invocation, {
    schema: 'article.explanation/1',
    ask: explainRecovery,
    view: async (several) => {
      const { shorten } = await import('./layout.ts');
      const { palette } = invocation;
      return {
        add({ file, answer }) {
          const lines = answer.lines.flatMap(({ line, text, kind, confidence, because }) => {
            const sure = confidence === null ? '' : ` ${Math.round(confidence * 100)} %`;
            const head = `${palette.faint(String(line).padStart(5))}  ${palette.label(`${kind}${sure}`.padEnd(15))}  ${shorten(text, 50)}`;
            return [
              head,
              ...because.map(({ sign, weight }) =>
                palette.faint(`${' '.repeat(7)}${signed(weight)}  ${sign}`),
              ),
            ];
          });
          const body =
            lines.length === 0 ? palette.faint('(marked up: nothing was recovered)') : lines.join('\n');
          return several ? `${palette.faint(file)}\n${body}` : body;
        },
      };
    },
  });
}

function signed(weight: number): string {
  return `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(2)}`;
}

function treeRows(
  nodes: readonly Section[],
  indent: string,
  palette: Palette,
  time: (seconds: number) => string,
): string[][] {
  return nodes.flatMap(({ title, number, totalWords, totalSeconds, sections: inside }, index) => {
    const last = index === nodes.length - 1;
    const branch = palette.faint(`${indent}${last ? '└─' : '├─'} ${number}`);
    return [
      [`${branch} ${title ?? '(introduction)'}`, `${totalWords} words`, time(totalSeconds)],
      ...treeRows(inside, `${indent}${last ? '   ' : '│  '}`, palette, time),
    ];
  });
}

async function printSections(
  invocation: Invocation,
  names: readonly string[],
  format: string,
): Promise<Outcome> {
  const { exportArticle } = await import('../exporters/index.ts');
  const { sections: ask } = await import('../analyses/index.ts');
  const { results, outcome } = eachInput(await findInputs(invocation), invocation, async (input) => {
    const article = input.article();
    const outline = ask(article).sections;
    const printed: string[] = [];
    for (const name of names) {
      const section = findSection(outline, name, article.source.name);
      const { content } = await exportArticle(excerpt(article, section), format);
      printed.push(String(content));
    }
    return printed;
  });
  const parts: string[] = [];
  for await (const printed of results) parts.push(...printed);
  if (parts.length > 0) await invocation.io.out(joined(parts, format));
  return outcome();
}

/** Several parts as one document: JSON as an array, the others one after the other. */
function joined(parts: readonly string[], format: string): string {
  if (format !== 'json' || parts.length === 1) return parts.join('\n');
  return `[\n${parts.map((part) => part.trimEnd()).join(',\n')}\n]\n`;
}

/** The article cut down to one section and those inside it; positions still point into the whole source. */
function excerpt(article: Article, { position }: Section): Article {
  const children = article.tree.children.filter(({ position: at, type }) => {
    const offset = at?.start.offset ?? -1;
    if (type === 'definition' || type === 'footnoteDefinition') return true;
    return offset >= position.start.offset! && offset < position.end.offset!;
  });
  return {
    ...article,
    tree: { ...article.tree, children },
    meta: { ...article.meta, title: null, frontMatter: null },
  };
}
