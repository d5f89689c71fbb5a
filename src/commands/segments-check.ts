/** `article segments --check`: the quality of a translation, for people and as JSON. */

import type { Outcome } from '../core/errors.ts';
import type { Invocation } from './command.ts';
import { readTranslationFile } from './translation-files.ts';

export interface QualityCommandOptions {
  readonly check?: string;
  readonly glossary?: string;
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  readonly json?: boolean;
}

/** Findings of the severities `error` and `warning` make the outcome `findings`. */
export async function checkQuality(invocation: Invocation): Promise<Outcome> {
  const { io, palette } = invocation;
  const options = invocation.options as QualityCommandOptions & { targetLanguage?: string; lang?: string };
  const { checkTranslation, readGlossary } = await import('../translation/index.ts');
  const path = options.check!;
  const files = await readTranslationFile(path, io);
  const glossary =
    options.glossary === undefined
      ? undefined
      : readGlossary(await readText(options.glossary, invocation), options.glossary);
  const quality = checkTranslation(files, {
    ...(options.targetLanguage !== undefined && { targetLanguage: options.targetLanguage }),
    ...(options.lang !== undefined && { sourceLanguage: options.lang }),
    ...(options.only && { only: options.only }),
    ...(options.skip && { skip: options.skip }),
    ...(glossary && { glossary }),
  });
  if (options.json)
    await io.out(
      `${JSON.stringify({ schema: 'article.segments-check/1', file: path, ...quality }, null, 2)}\n`,
    );
  else {
    const { showQuality } = await import('./quality-view.ts');
    await io.show(`${showQuality([{ file: path, quality }], palette)}\n`);
  }
  return quality.findings.some(({ severity }) => severity !== 'info') ? 'findings' : 'done';
}

async function readText(path: string, { io }: Invocation): Promise<string> {
  const { decode } = await import('../read/decode.ts');
  return decode(await io.readFile(path), path).text;
}
