import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSite, root } from '../commands/build-site.ts';
import { summary } from '../commands/run-stage.ts';
import { accessibility } from './accessibility.ts';
import type { Check, Finding, NotRun } from './check.ts';
import { oldMermaids } from './old-mermaids.ts';
import { reproducible } from './reproducible.ts';
import { restructuredTextIsRead } from './restructuredtext.ts';
import { sphinx } from './sphinx.ts';
import { validHtml } from './valid-html.ts';

// The slow checks, on one build of the real site. Exit code 1: something does not hold; 2: something was not run.

const checks: readonly Check[] = [
  validHtml,
  restructuredTextIsRead,
  oldMermaids,
  sphinx,
  reproducible,
  accessibility,
];

const output = '.test-sites/audit';
await rm(join(root, output), { recursive: true, force: true });
const { code, said, settings } = await buildSite(
  { ...process.env, OUTPUT: output },
  { quiet: true },
);
if (code !== 0) {
  console.error(said);
  process.exit(1);
}

const results: (Finding | NotRun)[] = [];
for (const check of checks)
  results.push(await check({ folder: join(root, output), base: settings.base }));

const findings = results.filter((result) => 'faults' in result);
const notRun = results.filter((result) => 'reason' in result);
for (const { faults } of findings) for (const fault of faults) console.error(fault);
console.table(
  findings.map(({ name, figures, passed, faults }) => ({
    check: name,
    figures,
    passed,
    failed: faults.length,
  })),
);
if (notRun.length > 0) {
  const reasons = notRun.map(({ name, reason }) => `${name} (${reason})`);
  console.log(`${notRun.length} not run: ${reasons.join(', ')}`);
}
const passed = findings.reduce((total, finding) => total + finding.passed, 0);
const failed = findings.reduce((total, { faults }) => total + faults.length, 0);
console.log(`\n${summary({ passed, failed, skipped: notRun.length })}`);
process.exitCode = failed > 0 ? 1 : notRun.length > 0 ? 2 : 0;
