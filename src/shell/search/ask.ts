import type { Result } from './find.ts';
import type { Question, Reply } from './worker.ts';

let worker: Worker | undefined;
let turns = 0;
const asked = new Map<number, PromiseWithResolvers<readonly Result[]>>();

/** Starts the worker that searches, which begins to load the index. Throws where the page may have no worker. */
export function prepare(): Worker {
  if (worker) return worker;
  worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data: { turn, results } }: MessageEvent<Reply>) => {
    if (results === undefined) return giveUp();
    asked.get(turn)?.resolve(results);
    asked.delete(turn);
  });
  worker.addEventListener('error', giveUp);
  return worker;
}

/** Finds the sections that best answer a text. Rejects where search cannot be had; the next call tries again. */
export async function ask(text: string): Promise<readonly Result[]> {
  const turn = ++turns;
  const question = Promise.withResolvers<readonly Result[]>();
  prepare().postMessage({ turn, text } satisfies Question);
  asked.set(turn, question);
  return question.promise;
}

function giveUp(): void {
  worker?.terminate();
  worker = undefined;
  for (const { reject } of asked.values()) reject(new Error('The search could not be loaded.'));
  asked.clear();
}
