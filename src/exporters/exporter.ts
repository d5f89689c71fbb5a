/** The contract of a format that an article can be written in. */

import type { Article } from '../core/article.ts';

export interface Exporter {
  /** What `--to` takes. */
  readonly name: string;
  readonly summary: string;
  /** Of the files written, with its full stop. */
  readonly extension: string;
  /** The document, ending with one line ending; the same article always gives the same text. */
  render(article: Article, options: ExportOptions): string | Promise<string>;
}

export interface ExportOptions {
  /** Columns at which plain text is wrapped. Default: not wrapped. */
  readonly width?: number;
}
