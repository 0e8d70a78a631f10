import { inParallel } from '../src/programs/in-parallel.ts';
import { jobsFor, type Job, type Programs } from '../src/programs/jobs.ts';
import { judge, type Outcome } from '../src/programs/judge.ts';
import { runProgram } from '../src/programs/run-program.ts';
import type { Progress } from './progress.ts';
import type { Given } from './pythons-given.ts';

/** A program that was run on an interpreter, and what came of it. */
export interface Seen extends Outcome {
  readonly python: Given;
  readonly job: Job;
}

/** How to run programs: which of them, how many at once, how long each, and what to tell while they run. */
export interface Manner {
  readonly chosen: (id: string) => boolean;
  readonly atOnce: number;
  readonly seconds: number;
  readonly progress: Progress;
  readonly stopped: AbortSignal;
}

/** Runs all programs that concern the interpreters on each of them; where it is stopped, it gives what was seen until then. */
export async function runPrograms(
  programs: Programs,
  pythons: readonly Given[],
  { chosen, atOnce, seconds, progress, stopped }: Manner,
): Promise<Seen[]> {
  const all = pythons.flatMap((python) =>
    jobsFor(programs, python)
      .filter(({ id }) => chosen(id))
      .map((job) => ({ python, job })),
  );
  const seen: Seen[] = [];
  const run = async ({ python, job }: Pick<Seen, 'python' | 'job'>) => {
    const differ = seen.filter(({ complaint }) => complaint !== undefined).length;
    progress.now(
      `${seen.length} of ${all.length}, ${differ} differ: Python ${python.version} ${job.id}`,
    );
    const ended = await runProgram({ ...job, python: python.command, seconds, stopped });
    return { python, job, ...judge(job, ended, seconds) };
  };
  await inParallel(all, atOnce, async (each) => {
    if (stopped.aborted) return;
    const { python } = each;
    seen.push(await run(each));
    const ofPython = (other: { readonly python: Given }) => other.python === python;
    if (!stopped.aborted && seen.filter(ofPython).length === all.filter(ofPython).length) {
      progress.done(`Python ${python.release}: all programs have run.`);
    }
  });
  // An example may show what takes time, and differ where others take the processor: it has a second try, alone.
  for (const [index, each] of seen.entries()) {
    if (each.complaint === undefined || each.job.kind === 'claim' || stopped.aborted) continue;
    seen[index] = await run(each);
    progress.done(`Python ${each.python.release}: "${each.job.id}" was run again, alone.`);
  }
  progress.end();
  return seen;
}
