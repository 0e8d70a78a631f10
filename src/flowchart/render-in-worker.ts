import { Worker } from 'node:worker_threads';
import type { Chart } from './chart.ts';
import type { Drawing } from './drawing.ts';

/** What the worker is started with. */
export interface WorkerOrder {
  readonly charts: readonly Chart[];
}

/** What the worker answers, once. */
export type WorkerReply = { readonly drawings: Drawing[] } | { readonly problem: string };

/**
 * Renders charts in one worker thread, which has ended when this returns, however it returns.
 *
 * @param workerFile the path of worker.ts
 * @param patience how long to wait for all of them, in milliseconds
 * @throws Error when Mermaid cannot render a chart, or the worker dies or takes too long
 */
export async function renderInWorker(
  charts: readonly Chart[],
  workerFile: string,
  patience = 120_000,
): Promise<Drawing[]> {
  const order: WorkerOrder = { charts };
  // Without the parent's flags: a worker refuses some of them, and this one needs none.
  const worker = new Worker(workerFile, { workerData: order, execArgv: [] });
  let timer: NodeJS.Timeout | undefined;
  try {
    const reply = await new Promise<WorkerReply>((resolve, reject) => {
      timer = setTimeout(
        () => reject(new Error(`The flowchart worker took longer than ${patience / 1000} s.`)),
        patience,
      );
      worker.once('message', resolve);
      worker.once('error', (error) =>
        reject(
          new Error(`The flowchart worker failed under Node ${process.version}: ${String(error)}`, {
            cause: error,
          }),
        ),
      );
      worker.once('exit', (code) =>
        reject(new Error(`The flowchart worker ended early, with exit code ${code}.`)),
      );
    });
    if ('problem' in reply) throw new Error(reply.problem);
    return reply.drawings;
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
