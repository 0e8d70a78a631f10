import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { resultSource, type Result } from '../src/evidence/results.ts';

/** A program that measures, the interpreter to run it on, and what to do with each line that it says meanwhile. */
export interface Measuring {
  readonly program: string;
  readonly python: string;
  readonly seconds: number;
  readonly quick?: boolean;
  readonly said?: (line: string) => void;
  readonly stopped?: AbortSignal;
}

/**
 * Runs a program that measures, and gives what it printed. Throws an error of a line or two where it fails, takes too long
 * or prints something else; it is then killed with every process that it started.
 */
export async function measure(measuring: Measuring): Promise<Result> {
  const { program, python, seconds, quick = false, said, stopped } = measuring;
  const fail = (why: string) => new Error(`${program} on ${python} ${why}`);
  const printed = await new Promise<string>((resolve, reject) => {
    // A process group of its own lets us kill its workers with it.
    const options = { cwd: tmpdir(), detached: true };
    const child = spawn(python, [program, ...(quick ? ['--quick'] : [])], options);
    let [out, error, why] = ['', '', ''];
    const kill = (reason: string) => {
      why = reason;
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    };
    const limit = setTimeout(() => kill(`took longer than ${seconds} s.`), seconds * 1000);
    const stop = () => kill('was stopped.');
    stopped?.addEventListener('abort', stop);
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      error += text;
      said?.(text.trimEnd().split('\n').at(-1) ?? '');
    });
    child.on('error', ({ message }) => reject(fail(`cannot be run: ${message}`)));
    child.on('close', (code) => {
      clearTimeout(limit);
      stopped?.removeEventListener('abort', stop);
      if (code === 0 && why === '') resolve(out);
      else reject(fail(why || `failed:\n${error.split('\n').slice(-6).join('\n').trimEnd()}`));
    });
  });
  const result = resultSource.safeParse(readJson(printed));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw fail(`printed no result: ${issue?.path.join('.')}: ${issue?.message}.`);
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
