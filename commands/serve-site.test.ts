import assert from 'node:assert/strict';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { serveSite, type Serving } from './serve-site.ts';

/** Files without HTML, and the type that they are to be sent with. */
const texts = [
  ['guide.md', 'text/markdown; charset=utf-8'],
  ['llms.txt', 'text/plain; charset=utf-8'],
  ['flowchart.mmd', 'text/plain; charset=utf-8'],
  ['claim.py', 'text/x-python; charset=utf-8'],
] as const;

let folder = '';
let first: Serving;
let second: Serving;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'site-'));
  await mkdir(join(folder, 'guide'));
  await writeFile(join(folder, 'index.html'), 'home');
  await writeFile(join(folder, 'guide/index.html'), 'guide');
  await writeFile(join(folder, 'secret.txt'), 'not under the base path');
  for (const [file] of texts) await writeFile(join(folder, file), 'naïve “text”');
  first = await serveSite({ folder, base: '/a/b/', port: 0 });
  const port = Number(new URL(first.url).port);
  second = await serveSite({ folder, base: '/', port });
});

after(async () => {
  await Promise.all([first.close(), second.close()]);
  await rm(folder, { recursive: true, force: true });
});

test('a taken port leads to the next free one', () => {
  const [taken, next] = [first, second].map(({ url }) => Number(new URL(url).port));
  assert.ok((next ?? 0) > (taken ?? 0));
});

test('a page that a build has replaced is served as it is now', async () => {
  const file = join(folder, 'guide/index.html');
  const url = `${second.url}guide/`;
  const before = await fetch(url);
  assert.equal(await before.text(), 'guide');
  try {
    await writeFile(file, 'a longer guide');
    const now = await fetch(url, { signal: AbortSignal.timeout(5_000) });
    assert.equal(await now.text(), 'a longer guide');
    assert.notEqual(now.headers.get('etag'), before.headers.get('etag'));
    assert.equal(now.headers.get('cache-control'), 'no-cache');
  } finally {
    await writeFile(file, 'guide');
  }
});

test('the site is reached on this machine alone', () => {
  assert.equal(first.listensOn, '127.0.0.1');
  assert.equal(new URL(first.url).hostname, '127.0.0.1');
});

test('no port above the last one is tried, and the error names what was', async () => {
  const holder = createServer();
  // Someone else may hold it already; taken is all that matters here.
  await new Promise((resolve) =>
    holder.once('error', resolve).listen(65535, '127.0.0.1', () => resolve(undefined)),
  );
  try {
    await assert.rejects(serveSite({ folder, base: '/', port: 65535 }), {
      message: 'Port 65535 is not free on 127.0.0.1. Name another in PORT.',
    });
  } finally {
    holder.close();
  }
});

test('pages are served under the base path, with the headers that frames need', async () => {
  const response = await fetch(`${first.url}guide/`);
  assert.equal(await response.text(), 'guide');
  assert.equal(response.headers.get('access-control-allow-origin'), '*');
  assert.equal(response.headers.get('cache-control'), 'no-cache');
  assert.equal(response.headers.get('x-frame-options'), null);
});

for (const [file, type] of texts) {
  test(`${file} says that it is text in UTF-8`, async () => {
    const response = await fetch(first.url + file);
    assert.equal(response.headers.get('content-type'), type);
    assert.equal(await response.text(), 'naïve “text”');
  });
}

test('a page without its slash leads to the page', async () => {
  const response = await fetch(`${first.url}guide`);
  assert.equal(response.url, `${first.url}guide/`);
  assert.equal(await response.text(), 'guide');
});

test('the home address leads to the base path', async () => {
  const response = await fetch(new URL('/', first.url));
  assert.equal(response.url, first.url);
  assert.equal(await response.text(), 'home');
});

for (const path of [
  '/nothing/',
  '/a/',
  '/a/b/nothing/',
  '/secret.txt',
  '/a/b/../../secret.txt',
  '/a/b/%2e%2e/%2e%2e/etc/passwd',
  '/a/b/%00',
  `/a/b/${'x'.repeat(9000)}`,
]) {
  test(`${path.slice(0, 40)} is not found`, async () => {
    const { port } = new URL(first.url);
    // fetch would mend the path before it is sent.
    const status = await new Promise((resolve, reject) => {
      request({ host: '127.0.0.1', port, path }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });
    assert.equal(status, 404);
  });
}
