import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** The day of the last commit of each file, as in 2026-11-22, by the file's path from the project's folder. */
export type LastChanged = Readonly<Record<string, string>>;

/** What each commit's lines begin with: a character that no file name has. */
const commit = '\0';

/** What git knows of a folder of the project. */
export interface History {
  readonly days: LastChanged;
  /** The project's folder within its repository: empty, or ending in a slash. */
  readonly prefix: string;
  /** Why there are no days, where there are none, and what would help. */
  readonly missing?: string;
}

/**
 * Asks git for the last commit of every file in a folder of the project, all at once. Gives none for a clone without its
 * whole history: there every file seems changed by the oldest commit.
 */
export async function historyOf(root: string, folder: string): Promise<History> {
  const git = async (...parameters: string[]) => {
    const options = { cwd: root, maxBuffer: 2 ** 28 };
    return (await promisify(execFile)('git', parameters, options)).stdout;
  };
  try {
    const [isShallow, prefix = ''] = (
      await git('rev-parse', '--is-shallow-repository', '--show-prefix')
    ).split('\n');
    if (isShallow !== 'false') {
      const missing = 'This clone has not the whole history: fetch it (git fetch --unshallow).';
      return { days: {}, prefix, missing };
    }
    const format = `--format=%x00%ct`;
    const log = ['-c', 'core.quotePath=false', 'log', format, '--name-only', '--no-renames'];
    const said = await git(...log, '--no-show-signature', '--relative', '--', folder);
    return { days: parseLog(said), prefix };
  } catch (error) {
    const reason = (error instanceof Error ? error.message : String(error)).trim();
    return { days: {}, prefix: '', missing: `git does not know when pages changed: ${reason}` };
  }
}

/** Reads git's log, the newest commit first: a NUL and the time of each, then the names of its files. Days are UTC's. */
export function parseLog(log: string): LastChanged {
  const days = new Map<string, string>();
  for (const each of log.split(commit).slice(1)) {
    const [time, ...files] = each.split('\n').filter((line) => line !== '');
    const day = new Date(Number(time) * 1000).toISOString().slice(0, 10);
    for (const file of files) if (!days.has(file)) days.set(file, day);
  }
  return Object.fromEntries(days);
}
