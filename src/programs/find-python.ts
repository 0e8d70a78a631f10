import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { compareVersions, type Interpreter } from '../claims/interpreter.ts';
import { oldestPython } from '../reading/read-examples.ts';

/** An interpreter on this machine: how to call it, what it is, and the system it runs on. */
export interface Python extends Interpreter {
  readonly command: string;
  /** Such as "Linux x86-64". */
  readonly system: string;
}

const question = `
import json, platform, sys, sysconfig
print(json.dumps({
    "command": sys.executable,
    "release": platform.python_version(),
    "free": bool(sysconfig.get_config_var("Py_GIL_DISABLED")),
    "system": platform.system() + " " + platform.machine().replace("_", "-"),
}))`;

/**
 * Asks a command which Python it is; gives nothing where it is none. The command in the answer is the interpreter itself,
 * which starts faster than what may stand before it.
 */
export async function askPython(command: string): Promise<Python | undefined> {
  try {
    const { stdout } = await promisify(execFile)(command, ['-c', question]);
    const { free, ...python } = JSON.parse(stdout) as Omit<Python, 'build'> & { free: boolean };
    return { ...python, build: free ? 'free-threaded' : 'gil' };
  } catch {
    // It does not start, or says something that no Python would.
    return undefined;
  }
}

/** Tells why a Python cannot run the programs: there is none, or it is too old; nothing where it can. */
export function unfit(command: string, python: Python | undefined): string | undefined {
  if (python === undefined) return `${command} is no Python`;
  if (compareVersions(python.release, oldestPython) >= 0) return undefined;
  return `${command} is ${python.release}`;
}

/**
 * Finds the machine's Python: the one that PYTHON names, or python3. Throws an error of one sentence that says what to
 * do where there is none, or where it is too old.
 */
export async function findPython(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Python> {
  const command = environment['PYTHON'] || 'python3';
  const python = await askPython(command);
  const reason = unfit(command, python);
  if (python !== undefined && reason === undefined) return python;
  throw new Error(
    `The programs need Python ${oldestPython} or newer, and ${reason}: install it, or name one in PYTHON.`,
  );
}
