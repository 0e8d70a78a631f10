import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { mermaidSource } from './src/flowchart/mermaid-source.ts';
import { chartsOfContent } from './src/reading/charts-of-content.ts';
import { tags } from './src/reading/elements.ts';
import { loadContent } from './src/reading/load-content.ts';

// The documents beside the code name commands, packages and the tree; nothing else would notice when these change.

interface Package {
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const root = import.meta.dirname;
const textOf = (file: string) => readFile(join(root, file), 'utf8');
const packageOf = async (file: string) => JSON.parse(await textOf(file)) as Package;

const documents = ['README.md', 'CONTRIBUTING.md', 'deploy.md'];
const readme = await textOf('README.md');
const contributing = await textOf('CONTRIBUTING.md');

test('the README shows the flowchart of the tree', async () => {
  const source = mermaidSource(chartsOfContent(await loadContent(root, 'content')).whole);
  const shown = /<!-- flowchart -->\n\n```mermaid\n([\s\S]*?)```\n\n<!-- \/flowchart -->/.exec(
    readme,
  )?.[1];
  // The test runner indents messages, and what is to be pasted has to be printed as it is.
  if (shown !== source) console.log(`\n\`\`\`mermaid\n${source}\`\`\`\n`);
  assert.ok(
    shown === source,
    'The tree has changed. Paste the block printed above into README.md, between the comments that say "flowchart".',
  );
});

test('the README has at most 50 lines beside the flowchart', () => {
  const words = readme.replace(/```mermaid\n[\s\S]*?```\n/, '');
  assert.ok(words.split('\n').length <= 50);
});

test('the documents name every npm script, and none that is not there', async () => {
  const { scripts = {} } = await packageOf('package.json');
  const named = (text: string) =>
    [...text.matchAll(/\bnpm (?:run ([\w:-]+)|(start|test)\b)/g)].map(
      ([, run, own]) => run ?? own ?? '',
    );
  for (const file of documents) {
    const unknown = named(await textOf(file)).filter((name) => !Object.hasOwn(scripts, name));
    assert.deepEqual(unknown, [], `${file} names scripts that package.json does not have`);
  }
  const told = new Set(named(readme + contributing));
  const untold = Object.keys(scripts).filter((name) => !told.has(name));
  assert.deepEqual(untold, [], 'Name these scripts in README.md or CONTRIBUTING.md');
});

test('CONTRIBUTING says of every package what it is for', async () => {
  const files = ['package.json', 'audit/package.json'].filter((file) =>
    existsSync(join(root, file)),
  );
  const packages = await Promise.all(files.map(packageOf));
  const needed = packages.flatMap(({ dependencies, devDependencies }) =>
    Object.keys({ ...dependencies, ...devDependencies }),
  );
  const [, section = ''] = contributing.split('\n## The packages\n');
  const rows = [...(section.split('\n## ')[0] ?? '').matchAll(/^\| `([^`]+)`/gm)].map(
    ([, name]) => name ?? '',
  );
  assert.deepEqual(rows.toSorted(), [...new Set(needed)].sort());
});

test('CONTRIBUTING shows every component of the authors', () => {
  for (const [name, tag] of tags) {
    const isElement = name === name.toLowerCase();
    const shown = isElement ? `<${name}` : `\`<${name}${'needs' in tag ? ` ${tag.needs}="` : ''}`;
    assert.ok(contributing.includes(shown), `CONTRIBUTING.md does not show ${shown}`);
  }
});
