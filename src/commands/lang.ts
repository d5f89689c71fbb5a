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
      show: async (answers, several) => {
        const { columns } = await import('./layout.ts');
        const rows = answers.map(({ file, answer }) => [
          ...(several ? [file] : []),
          ...describe(answer, invocation.palette),
        ]);
        const whole = columns(
          rows,
          rows[0]!.map(() => 'left'),
        );
        if (!withBlocks) return whole;
        const blocks = answers.flatMap(({ file, answer }) =>
          answer.blocks.map(({ code, confidence, from, text, position }) => [
            invocation.palette.faint(
              `${several ? `${file}:` : ''}${position.start.line}:${position.start.column}`,
            ),
            code,
            from === 'detected' ? `${Math.round(confidence * 100)} %` : invocation.palette.faint(from),
            text,
          ]),
        );
        return `${whole}\n\n${columns(blocks, ['right', 'left', 'right', 'left'])}`;
      },
    });
  },
};

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
