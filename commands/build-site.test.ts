import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { test } from 'node:test';
import { buildSite, marker, root } from './build-site.ts';
import { copyContent } from './content-copy.ts';

/** Gives the half-written builds that lie beside a folder. */
async function halves(output: string): Promise<string[]> {
  const beside = await readdir(join(root, dirname(output)));
  return beside.filter((name) => name.startsWith(`.${basename(output)}-`));
}

/** Writes a folder as an earlier build would have left it. */
async function writeBuild(output: string, home: string): Promise<void> {
  await mkdir(join(root, output), { recursive: true });
  await writeFile(join(root, output, marker), '');
  await writeFile(join(root, output, 'index.html'), home);
}

test('a build with problems says all of them, leaves the last good one, and ends with an error', async () => {
  const copy = await copyContent('e2e/fixtures/licences');
  const output = `${copy.folder}-site`;
  const kept = join(root, output, 'index.html');
  try {
    await writeBuild(output, 'the last good build');
    await copy.edit('tree.yaml', (text) => text.replace('uses: mit', 'uses: mitt'));
    await copy.edit('apis/gpl.mdx', (text) => `${text}\n## A heading\n`);

    const environment = { ...process.env, CONTENT: copy.folder, OUTPUT: output };
    const { code, said } = await buildSite(environment, { quiet: true });

    assert.notEqual(code, 0);
    assert.match(said, /2 problems in the content\./);
    assert.match(said, /tree\.yaml:44:15\n {2}There is no card "mitt"\./);
    assert.match(said, /apis\/gpl\.mdx:15:1\n {2}The heading "A heading" has no id\./);
    assert.doesNotMatch(said, /^\s+at .*:\d+:\d+\)?$/m, 'there is a stack trace');
    assert.equal(await readFile(kept, 'utf8'), 'the last good build');
    assert.deepEqual(await halves(output), [], 'a half-written build was left behind');
  } finally {
    await copy.remove();
    await rm(join(root, output), { recursive: true, force: true });
  }
});

test('a build without an id that was published fails, says how to retire it, and passes once that is done', async () => {
  const copy = await copyContent('e2e/fixtures/licences');
  const output = `${copy.folder}-site`;
  const id = 'patents-and-you-how-to-tell';
  const successor = 'patents-and-you';
  const environment = { ...process.env, CONTENT: copy.folder, OUTPUT: output, BASE: '/x/' };
  try {
    await copy.edit('guide/20-patents-and-you.mdx', (text) =>
      text.replace(/^## .*\{#patents-and-you-how-to-tell\}$/m, ''),
    );
    const { code, said } = await buildSite(environment, { quiet: true });
    assert.notEqual(code, 0);
    assert.match(said, /1 problem in the content\./);
    assert.match(said, new RegExp(`The section "${id}" was published and is gone`));
    const remedy = `add "successor" with the id of the section that answers the same question to "${id}"`;
    assert.ok(said.includes(remedy), said);

    await copy.edit('addresses.lock.json', (text) => {
      const lock = JSON.parse(text) as { sections: Record<string, { successor?: string }> };
      lock.sections[id]!.successor = successor;
      return JSON.stringify(lock);
    });
    const mended = await buildSite(environment, { quiet: true });
    assert.equal(mended.code, 0, mended.said);
    const page = await readFile(join(root, output, `guide/${successor}/index.html`), 'utf8');
    assert.match(page, new RegExp(`id="${id}">[^<]*<a href="#${successor}"`));
    const permanent = await readFile(join(root, output, `s/${id}/index.html`), 'utf8');
    assert.ok(permanent.includes(`content="0; url=/x/guide/${successor}/"`), permanent);
  } finally {
    await copy.remove();
    await rm(join(root, output), { recursive: true, force: true });
  }
});

test('a retired address leads to its successor', async () => {
  const copy = await copyContent('e2e/fixtures/licences');
  const output = `${copy.folder}-site`;
  try {
    await copy.edit('addresses.lock.json', (text) => {
      const lock = JSON.parse(text) as Record<string, Record<string, unknown>>;
      lock['pages']!['/guide/gone/'] = { successor: '/guide/patents-and-you/' };
      lock['cards']!['bsd'] = { successor: 'mit' };
      lock['paths']!['maybe'] = { successor: 'no/yes' };
      lock['sections']!['old-heading'] = { page: '/guide/patents-and-you/', successor: 'mit' };
      lock['sections']!['old-words'] = { page: '/guide/gone/', successor: 'mit-program' };
      lock['sections']!['old-home'] = { page: '/', successor: 'mit' };
      lock['questions']!['patent-law'] = { successor: 'patents' };
      return JSON.stringify(lock);
    });
    const environment = { ...process.env, CONTENT: copy.folder, OUTPUT: output, BASE: '/x/' };
    const published = { ...environment, SITE: 'https://example.org' };
    const { code, said } = await buildSite(published, { quiet: true });
    assert.equal(code, 0, said);
    const leadsTo = {
      'apis/bsd': '/x/apis/mit/',
      'decide/maybe': '/x/decide/no/yes/',
      's/old-words': '/x/apis/mit/#mit-program',
      's/patent-law': '/x/guide/patents-and-you/',
      's/patents': '/x/guide/patents-and-you/',
      'embed/maybe': '/x/embed/no/yes/',
    };
    for (const [page, address] of Object.entries(leadsTo)) {
      const html = await readFile(join(root, output, page, 'index.html'), 'utf8');
      assert.ok(html.includes(`http-equiv="refresh" content="0; url=${address}"`), page);
      assert.ok(html.includes(`<a href="${address}"`), page);
      assert.ok(html.includes('name="robots" content="noindex"'), page);
      const isAnswer = page.endsWith('/maybe');
      assert.equal(html.includes('<h1>This answer has moved</h1>'), isAnswer, page);
      assert.equal(html.includes('The questions have changed since'), isAnswer, page);
    }
    // Previews of an old link show what it leads to, and know that by its own address.
    const old = await readFile(join(root, output, 's/old-words/index.html'), 'utf8');
    assert.match(old, /property="og:title" content="A program to start from · MIT"/);
    assert.match(old, /property="og:url" content="https:\/\/example\.org\/x\/s\/mit-program\/"/);
    // A link to a section of a page that is gone, too, finds its words there, and the way on.
    const gone = await readFile(join(root, output, 'guide/gone/index.html'), 'utf8');
    assert.doesNotMatch(gone, /http-equiv="refresh"/);
    assert.ok(gone.includes('<a href="/x/guide/patents-and-you/"'), gone);
    assert.match(gone, /id="old-words">[^<]*<a href="\/x\/apis\/mit\/#mit-program"/);
    for (const file of ['previews/s/old-words.png', 'previews/decide/maybe.png']) {
      assert.ok((await stat(join(root, output, file))).size > 1000, file);
    }
    const oembed = await readFile(join(root, output, 'oembed/decide/maybe.json'), 'utf8');
    assert.equal((JSON.parse(oembed) as { type: string }).type, 'rich');
    const page = await readFile(join(root, output, 'guide/patents-and-you/index.html'), 'utf8');
    assert.match(page, /id="old-heading">[^<]*<a href="\/x\/apis\/mit\/"/);
    const home = await readFile(join(root, output, 'index.html'), 'utf8');
    assert.match(home, /id="old-home">[^<]*<a href="\/x\/apis\/mit\/"/);
  } finally {
    await copy.remove();
    await rm(join(root, output), { recursive: true, force: true });
  }
});

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  test(`a build that ${signal} stops leaves nothing behind and the last good one in place`, async () => {
    const copy = await copyContent('e2e/fixtures/licences');
    const output = `${copy.folder}-site`;
    try {
      await writeBuild(output, 'the last good build');
      const environment = { ...process.env, CONTENT: copy.folder, OUTPUT: output };
      const command = join(import.meta.dirname, 'build.ts');
      const build = spawn(process.execPath, [command], { env: environment, stdio: 'pipe' });
      const ended = once(build, 'exit');
      // Astro says so when it is past its own start.
      for await (const said of build.stdout) if (String(said).includes('[content]')) break;
      assert.equal((await halves(output)).length, 1);
      build.kill(signal);
      assert.deepEqual(await ended, [code, null]);
      assert.deepEqual(await halves(output), []);
      const kept = await readFile(join(root, output, 'index.html'), 'utf8');
      assert.equal(kept, 'the last good build');
    } finally {
      await copy.remove();
      await rm(join(root, output), { recursive: true, force: true });
    }
  });
}

test('a build replaces an earlier one whole, and is a folder like any other', async () => {
  const copy = await copyContent('e2e/fixtures/licences');
  const output = `${copy.folder}-site`;
  try {
    await writeBuild(output, 'the last good build');
    await writeFile(join(root, output, 'gone.html'), 'a page of the last good build');
    const environment = { ...process.env, CONTENT: copy.folder, OUTPUT: output };
    const { code, said } = await buildSite(environment, { quiet: true });
    assert.equal(code, 0, said);
    const files = await readdir(join(root, output));
    assert.ok(files.includes('index.html') && files.includes(marker), files.join());
    assert.ok(!files.includes('gone.html'));
    assert.deepEqual(await halves(output), []);
    // mkdir gave this one its mode, by the same umask.
    const plain = await stat(join(root, output, 'guide'));
    assert.equal((await stat(join(root, output))).mode, plain.mode);
  } finally {
    await copy.remove();
    await rm(join(root, output), { recursive: true, force: true });
  }
});

const foreign: [what: string, write: (path: string) => Promise<void>, fault: string][] = [
  [
    'a folder with a home page and something else',
    async (path) => {
      await mkdir(path);
      await writeFile(join(path, 'index.html'), 'home');
      await writeFile(join(path, 'thesis.txt'), 'years of work');
    },
    `a folder without the mark of a build, ${marker}. Name a new or an empty one; or delete this one first, if nothing in it is needed.`,
  ],
  [
    'a file',
    (path) => writeFile(path, 'years of work'),
    'which is no folder. Name a new or an empty one.',
  ],
];
for (const [what, write, fault] of foreign) {
  test(`a build does not replace ${what}`, async () => {
    const copy = await copyContent('e2e/fixtures/licences');
    const output = `${copy.folder}/mine`;
    try {
      await write(join(root, output));
      const environment = { ...process.env, CONTENT: copy.folder, OUTPUT: output };
      await assert.rejects(buildSite(environment, { quiet: true }), {
        message: `OUTPUT is "${output}", ${fault}`,
      });
      assert.ok((await stat(join(root, output))).size > 0, 'it is gone');
    } finally {
      await copy.remove();
    }
  });
}

for (const output of ['src', 'content', '.']) {
  test(`a build does not replace the folder ${output}`, async () => {
    await assert.rejects(buildSite({ ...process.env, OUTPUT: output }, { quiet: true }), {
      message: new RegExp(`^OUTPUT is "${output}", a folder without the mark of a build`),
    });
  });
}

test('a build without its content is told in a sentence', async () => {
  await assert.rejects(buildSite({ ...process.env, CONTENT: 'nope' }, { quiet: true }), {
    message:
      'CONTENT is "nope", and there is no such folder. Name one of the project that holds content.',
  });
});
