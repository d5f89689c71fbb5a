/** The options of every verb that reads articles. */

import { usageError } from '../core/errors.ts';
import { type SlugName, slugNames } from '../core/slug-names.ts';
import { type FromFormat, fromFormats, type Parser, parsers } from '../read/choices.ts';
import type { Option } from './command.ts';
import { dialectOption } from './site.ts';

export interface InputOptions {
  readonly from?: FromFormat;
  readonly encoding?: string;
  readonly lang?: string;
  readonly stdinName?: string;
  readonly parser?: Parser;
  readonly dialect?: string;
  readonly slugs?: SlugName;
  readonly maxSize?: number;
}

/** Megabytes. An export to HTML takes 0.12 GB of memory for each; the longest novels have 5. */
export const usualMaxSize = 10;

export const inputOptions: readonly Option[] = [
  {
    flags: '--from <format>',
    summary: 'how to read the input: auto (by extension, then content), markdown (no recovery), text',
    choices: fromFormats,
  },
  {
    flags: '--lang <code>',
    summary: 'the language of the article, instead of detecting it',
    parse: languageCode,
  },
  {
    flags: '--encoding <name>',
    summary: 'the encoding of the input: utf-8, windows-1252, latin1, utf-16le ...',
  },
  {
    flags: '--stdin-name <name>',
    summary: 'what stdin is called in answers, and the extension that tells its format',
  },
  {
    flags: '--dialect <names>',
    summary: 'the dialect of the site: hugo, jekyll, mkdocs, obsidian ...; none reads no syntax of sites',
    parse: dialectOption,
  },
  {
    flags: '--parser <name>',
    summary: 'what parses Markdown: auto (the faster of two that give the same tree), remark',
    choices: parsers,
  },
  {
    flags: '--max-size <MB>',
    summary: `how large an article may be (default: ${usualMaxSize}): a larger one takes much memory`,
    parse: positiveInteger,
  },
];

/** Of a verb that prints, or keeps, the addresses of headings. */
export const slugsOption: Option = {
  flags: '--slugs <platform>',
  summary: 'whose addresses headings have (default: by the dialect, else github)',
  choices: slugNames,
};

export interface JsonOptions {
  readonly json?: boolean;
  readonly ndjson?: boolean;
}

/** Of a verb that answers with one document. */
export const jsonOption: Option = { flags: '--json', summary: 'print JSON, one document' };

export const ndjsonOption: Option = {
  flags: '--ndjson',
  summary: 'print JSON, one line for each file, or for each record {"id", "text"} of stdin',
};

export const jsonOptions: readonly Option[] = [
  { flags: '--json', summary: 'print JSON: one document, or an array for several files' },
  ndjsonOption,
];

/** Of a verb that answers records of stdin only. */
export const recordsOption: Option = {
  flags: '--ndjson',
  summary: 'read records {"id", "text"} from stdin, one on each line, and answer each with a line',
};

export interface ManyOptions {
  readonly jobs?: number;
  readonly failFast?: boolean;
  readonly cache?: string;
}

/** Of a verb that may be run over thousands of articles. */
export const threadOptions: readonly Option[] = [
  {
    flags: '--jobs <count>',
    summary: 'threads for many articles (default: one for each processor, where they pay)',
    parse: positiveInteger,
  },
  { flags: '--fail-fast', summary: 'stop at the first article that cannot be read or written' },
];

/** Of a verb that answers about thousands of articles. */
export const manyOptions: readonly Option[] = [
  ...threadOptions,
  { flags: '--cache <folder>', summary: 'keep answers there, and take them up when nothing changed' },
];

export function positiveInteger(word: string): number {
  if (!/^[1-9]\d{0,5}$/u.test(word)) throw usageError(`'${word}' is not a whole number above 0`);
  return Number(word);
}

/** A language code as people write it. Throws a usage error for what is none. */
export function languageCode(word: string): string {
  if (!/^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/iu.test(word)) {
    throw usageError(`'${word}' is not a language code`, 'Write it as fr, en or pt-BR.');
  }
  return word;
}
