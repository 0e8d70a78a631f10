import { difference } from '../claims/difference.ts';
import { isJson, shown, type Json } from '../claims/json.ts';
import type { Job } from './jobs.ts';
import type { Run } from './run-program.ts';

/** What came of a program: what it observed, for a claim's; and what is wrong, where anything is. */
export interface Outcome {
  readonly observed?: Json | undefined;
  /** Lines that say what is wrong: the fact, what was expected and printed, the end of standard error. */
  readonly complaint?: readonly string[] | undefined;
}

/** How many lines of standard error are told: the last ones of a traceback say what happened, and where. */
const tail = 6;

/** Judges how a program ended: whether in time, without an error, and with what it is to print. */
export function judge(job: Job, run: Run, seconds: number): Outcome {
  if (run.code === undefined) return wrong(`took longer than ${seconds} s and was killed`, run);
  if (run.code !== 0) return wrong(`ended with exit code ${run.code}`, run);
  if (job.kind === 'example') {
    return run.printed === job.output
      ? {}
      : {
          complaint: [
            'printed something else',
            ...block('expected', job.output),
            ...block('printed', run.printed),
          ],
        };
  }
  const observed = parsed(run.output);
  if (observed === undefined) {
    return wrong('printed no JSON value', run, block('printed', run.output));
  }
  if (job.expected === undefined) return { observed };
  const told = difference(job.expected, observed);
  if (told === undefined) return { observed };
  const values = [
    `expected: ${shown(job.expected, 1000)}`,
    `observed: ${shown(observed, 1000)}`,
  ] as const;
  return { observed, ...wrong(told, run, values) };
}

function parsed(text: string): Json | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isJson(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function wrong(fact: string, { errors }: Run, more: readonly string[] = []): Outcome {
  const last = errors.trimEnd().split('\n').slice(-tail).join('\n');
  return { complaint: [fact, ...more, ...(last === '' ? [] : block('standard error', last))] };
}

function block(name: string, text: string): string[] {
  return [
    `${name}:`,
    ...text
      .trimEnd()
      .split('\n')
      .map((line) => `  ${line}`),
  ];
}
