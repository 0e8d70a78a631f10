/** Runs in a worker thread of its own, because jsdom takes over the global scope. Renders charts one after the other. */
import { parentPort, workerData } from 'node:worker_threads';
import { chartsToDrawings } from './mermaid-render.ts';
import type { WorkerOrder, WorkerReply } from './render-in-worker.ts';

const { charts } = workerData as WorkerOrder;
const reply: WorkerReply = await chartsToDrawings(charts).then(
  (drawings) => ({ drawings }),
  (error: unknown) => ({ problem: error instanceof Error ? error.message : String(error) }),
);
parentPort?.postMessage(reply);
