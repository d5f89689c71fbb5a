/** `article lang`: the language of an article, and of each of its blocks. */

import type { LanguageAnswer } from '../analyses/language.ts';
import { answerEach } from './answer.ts';
import type { Command, Palette } from './command.ts';
import { inputOptions, jsonOptions, manyOptions } from './input-options.ts';

export const lang: Command = {
  name: 'lang',
  summary: 'The language, how sure that is, and block by block',
  operands: '[files...]',
  examples: [
    { command: 'article lang article.md', does: 'the language and the confidence' },
    { command: 'article lang --blocks article.md', does: 'each block with its line' },
    { command: 'echo "Bonjour à toutes et à tous" | article lang', does: 'the language of a few words' },
  ],
  records: 'json',
  options: [
    { flags: '--blocks', summary: 'each block with its position (JSON always has them)' },
    ...jsonOptions,
    ...manyOptions,
    ...inputOptions,
  ],
  async run(invocation) {
    const { language } = await import('../analyses/index.ts');
    const withBlocks = (invocation.options as { blocks?: boolean }).blocks === true;
    return answerEach(invocation, {
      schema: 'article.lang/1',
      ask: language,
      view: async (several) => {
        const { columns } = await import('./layout.ts');
        const { palette } = invocation;
        const rows: string[][] = [];
        const blocks: string[][] = [];
        return {
          add({ file, answer }) {
            rows.push([...(several ? [file] : []), ...describe(answer, palette)]);
            if (withBlocks) blocks.push(...blockRows(answer, several ? `${file}:` : '', palette));
            return null;
          },
          end() {
            const whole = columns(
              rows,
              rows[0]!.map(() => 'left'),
            );
            return withBlocks ? `${whole}\n\n${columns(blocks, ['right', 'left', 'right', 'left'])}` : whole;
          },
        };
      },
    });
  },
};

function blockRows({ blocks }: LanguageAnswer, before: string, palette: Palette): string[][] {
  return blocks.map(({ code, confidence, from, text, position: { start } }) => [
    palette.faint(`${before}${start.line}:${start.column}`),
    code,
    from === 'detected' ? `${Math.round(confidence * 100)} %` : palette.faint(from),
    text,
  ]);
}

function describe(
  { language: { code, confidence, from, reliable, runnerUp } }: LanguageAnswer,
  palette: Palette,
): string[] {
  if (code === 'und') return ['und', palette.warning('cannot be told: too little text')];
  if (from !== 'detected') return [code, `from the ${from}`];
  const sure = `${Math.round(confidence * 100)} % sure`;
  if (reliable) return [code, sure];
  return [`${code}?`, palette.warning(`only ${sure}${runnerUp === null ? '' : `, it may be ${runnerUp}`}`)];
}
