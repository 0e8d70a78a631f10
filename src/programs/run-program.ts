import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How a program ended. */
export interface Run {
  /** What it printed, standard error included. */
  readonly printed: string;
  /** What it printed on standard output. */
  readonly output: string;
  /** What it printed on standard error. */
  readonly errors: string;
  /** Its exit code; `undefined` where it was killed because it hung. */
  readonly code: number | undefined;
}

/** A program to run: its text, the name to save it under, the interpreter, and the longest it may take. */
export interface Program {
  readonly source: string;
  readonly fileName: string;
  readonly python: string;
  readonly seconds: number;
  /** Has it killed before its time. */
  readonly stopped?: AbortSignal | undefined;
}

/** Runs a program alone in a new folder; one that hangs is killed with every process that it started. */
export async function runProgram(program: Program): Promise<Run> {
  const { source, fileName, python, seconds, stopped } = program;
  const folder = await mkdtemp(join(tmpdir(), 'program-'));
  try {
    await writeFile(join(folder, fileName), source);
    return await new Promise<Run>((resolve, reject) => {
      // A process group of its own lets us kill the program's workers with it.
      const child = spawn(python, [fileName], { cwd: folder, detached: true });
      let [printed, output, errors, killed] = ['', '', '', false];
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        printed += text;
        output += text;
      });
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        printed += text;
        errors += text;
      });
      const kill = () => {
        killed = true;
        if (child.pid !== undefined) killGroup(child.pid);
        // A process that left the group may hold the pipes open, and would keep us waiting.
        child.stdout.destroy();
        child.stderr.destroy();
      };
      const limit = setTimeout(kill, seconds * 1000);
      stopped?.addEventListener('abort', kill);
      const settle = () => {
        clearTimeout(limit);
        stopped?.removeEventListener('abort', kill);
      };
      child.on('error', (error) => {
        settle();
        reject(error);
      });
      child.on('close', (code) => {
        settle();
        resolve({ printed, output, errors, code: killed ? undefined : (code ?? 1) });
      });
      if (stopped?.aborted) kill();
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function killGroup(leader: number): void {
  try {
    process.kill(-leader, 'SIGKILL');
  } catch (error) {
    // All of the group have ended by themselves.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}
