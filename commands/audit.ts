import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './build-site.ts';

// Installs what the audit alone needs, checks its types, then runs it.

const folder = join(root, 'audit');
const shown = { stdio: 'inherit' } as const;
const install = spawnSync('npm', ['ci', '--no-fund', '--no-audit'], { ...shown, cwd: folder });
if (install.status !== 0) {
  console.error('The audit could not install its packages: run "npm ci" in audit/ to see why.');
  process.exit(1);
}
const compiler = join(root, 'node_modules/typescript/bin/tsc');
const types = spawnSync(process.execPath, [compiler, '-p', folder], shown);
if (types.status !== 0) process.exit(1);
process.exitCode = spawnSync(process.execPath, [join(folder, 'run.ts')], shown).status ?? 1;
