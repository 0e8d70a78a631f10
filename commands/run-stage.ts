import { spawn } from 'node:child_process';
import { root } from './build-site.ts';

/** How many tests a stage ran, by their ends. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** A part of the checks: a program of node_modules or of this project, and the tests it counts in what it prints. */
export interface Stage {
  readonly name: string;
  readonly parameters: readonly string[];
  /** What is different for it; what is undefined is unset. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Counts the tests in what the stage printed; a stage without tests is one test itself. */
  readonly count?: (printed: string) => Counts;
}

/** Counts are read from what is printed; codes of colours would stand in its lines. */
const plain = { FORCE_COLOR: '0', NO_COLOR: undefined };

/**
 * Runs a stage under this Node and shows what it prints. A stage that fails without a failed test counts as one, and so
 * does one that should count tests and has none that passed.
 */
export async function runStage({ name, parameters, environment, count }: Stage): Promise<Counts> {
  console.log(`\n── ${name}`);
  const { code, printed } = await new Promise<{ code: number; printed: string }>(
    (resolve, reject) => {
      const child = spawn(process.execPath, parameters, {
        cwd: root,
        env: { ...process.env, ...plain, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let text = '';
      for (const stream of [child.stdout, child.stderr]) {
        stream.setEncoding('utf8').on('data', (part: string) => {
          text += part;
          process.stdout.write(part);
        });
      }
      child.on('error', reject);
      child.on('close', (end) => resolve({ code: end ?? 1, printed: text }));
    },
  );
  const counts = count?.(printed) ?? { passed: code === 0 ? 1 : 0, failed: 0, skipped: 0 };
  const failed = code !== 0 || counts.passed === 0;
  return failed && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** Counts the tests in the last lines of Node's test runner. */
export function countNodeTests(printed: string): Counts {
  const last = (word: string) =>
    Number([...printed.matchAll(new RegExp(`^ℹ ${word} (\\d+)$`, 'gm'))].at(-1)?.[1] ?? 0);
  const failed = last('fail') + last('cancelled');
  return { passed: last('pass'), failed, skipped: last('skipped') };
}

/** Counts the tests in the last lines of Playwright's list reporter. */
export function countPlaywrightTests(printed: string): Counts {
  const last = (word: string) =>
    Number([...printed.matchAll(new RegExp(`^ {2}(\\d+) ${word}\\b`, 'gm'))].at(-1)?.[1] ?? 0);
  const failed = last('failed') + last('flaky') + last('did not run') + last('interrupted');
  return { passed: last('passed'), failed, skipped: last('skipped') };
}

/** Gives the line that sums the tests up; the form is one that continuous integration can read. */
export function summary({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/** Adds up the counts of several stages. */
export function sum(all: readonly Counts[]): Counts {
  const total = (key: keyof Counts) => all.reduce((before, counts) => before + counts[key], 0);
  return { passed: total('passed'), failed: total('failed'), skipped: total('skipped') };
}
