import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How a program ended. */
export interface Run {
  /** What it printed, standard error included. */
  readonly printed: string;
  /** Its exit code; `undefined` where it was killed because it hung. */
  readonly code: number | undefined;
}

/** A program to run: its text, the name to save it under, the interpreter, and the longest it may take. */
export interface Program {
  readonly source: string;
  readonly fileName: string;
  readonly python: string;
  readonly seconds: number;
}

/** Runs a program alone in a new folder; one that hangs is killed with every process that it started. */
export async function runProgram({ source, fileName, python, seconds }: Program): Promise<Run> {
  const folder = await mkdtemp(join(tmpdir(), 'example-'));
  try {
    await writeFile(join(folder, fileName), source);
    return await new Promise<Run>((resolve, reject) => {
      // A process group of its own lets us kill the program's workers with it.
      const child = spawn(python, [fileName], { cwd: folder, detached: true });
      let printed = '';
      let hung = false;
      for (const stream of [child.stdout, child.stderr]) {
        stream.setEncoding('utf8').on('data', (text: string) => (printed += text));
      }
      const limit = setTimeout(() => {
        hung = true;
        if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      }, seconds * 1000);
      child.on('error', reject);
      child.on('close', (code) => {
        clearTimeout(limit);
        resolve({ printed, code: hung ? undefined : (code ?? 1) });
      });
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
