/** What a thread is started with: it loads the command as the launcher does, and runs the tasks that it is given. It keeps no code: what starts a command is not in it. */

import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import type { Ran, Task } from '../core/io.ts';
import { cacheFolder, type Loader, loaderFor } from './compiled.ts';
import { createGate } from './gate.ts';
import type * as Main from './main.ts';

const gate = createGate(workerData as SharedArrayBuffer);
let loader: Loader | undefined;

export default async function runHere(task: Task): Promise<Ran> {
  const { verb, version } = task;
  loader ??= loaderFor({ verb, version, folder: cacheFolder(process.env) }, require);
  const { runTask } = loader.load(join(__dirname, 'main.cjs')) as typeof Main;
  return runTask(task, gate.pass);
}
