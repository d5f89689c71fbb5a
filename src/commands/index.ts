/** The table of verbs: adding one is a file and a line here. A verb loads what it needs only when it runs. */

import { createRegistry } from '../core/registry.ts';
import { check } from './check.ts';
import { completion } from './completion.ts';
import { config } from './config.ts';
import { exportCommand } from './export.ts';
import { formatsCommand } from './formats.ts';
import { lang } from './lang.ts';
import { memory } from './memory.ts';
import { mergeCommand } from './merge.ts';
import { schema } from './schema.ts';
import { sections } from './sections.ts';
import { segments } from './segments.ts';
import { stats } from './stats.ts';
import { status } from './status.ts';
import { topics } from './topics.ts';

export const commands = createRegistry('command', [
  stats,
  sections,
  topics,
  lang,
  check,
  config,
  exportCommand,
  formatsCommand,
  segments,
  mergeCommand,
  status,
  memory,
  schema,
  completion,
]);
