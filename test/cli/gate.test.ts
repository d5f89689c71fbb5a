/** The gate that files are written through: closing waits for what is under way, and lets nothing more begin. */

import { expect, test } from 'vitest';
import { createGate } from '../../src/cli/gate.ts';

const turn = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

test('closing waits for the writes under way, of every thread, and no other begins', async () => {
  const gate = createGate();
  const ofThread = createGate(gate.memory);
  const done: string[] = [];
  void gate.pass(() => turn(30).then(() => done.push('here')));
  void ofThread.pass(() => turn(60).then(() => done.push('there')));
  const closing = gate.close();
  for (const late of [gate, ofThread]) void late.pass(async () => done.push('late'));
  await closing;
  expect(done).toEqual(['here', 'there']);
  await turn(20);
  expect(done).toEqual(['here', 'there']);
});

test('a write that fails leaves the gate too', async () => {
  const gate = createGate();
  await expect(gate.pass(() => Promise.reject(new Error('full')))).rejects.toThrow('full');
  const before = performance.now();
  await gate.close();
  expect(performance.now() - before).toBeLessThan(1_000);
});
