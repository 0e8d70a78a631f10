import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { told } from '../problems/told.ts';
import { plainNaming, chapterNaming, readPages, type Naming } from './read-pages.ts';

const names: [naming: Naming, name: string, id: string | undefined][] = [
  [chapterNaming, '20-cpu-or-io.mdx', 'cpu-or-io'],
  [chapterNaming, '7-step2.mdx', 'step2'],
  [chapterNaming, '010-a-1-b.mdx', 'a-1-b'],
  [chapterNaming, 'cpu-or-io.mdx', undefined],
  [chapterNaming, '20-.mdx', undefined],
  [chapterNaming, '20-Cpu.mdx', undefined],
  [chapterNaming, '20-cpu--io.mdx', undefined],
  [chapterNaming, '20-cpu_io.mdx', undefined],
  [chapterNaming, '20-1st.mdx', undefined],
  [chapterNaming, '20-cpu.md', undefined],
  [plainNaming, 'thread-pool.mdx', 'thread-pool'],
  [plainNaming, 'thread.mdx', 'thread'],
  [plainNaming, '20-thread.mdx', undefined],
  [plainNaming, 'thread-.mdx', undefined],
  [plainNaming, 'ThreadPool.mdx', undefined],
  [plainNaming, 'thread.py', undefined],
];
for (const [naming, name, id] of names) {
  const kind = naming === plainNaming ? 'card' : 'chapter';
  test(`a ${kind} called ${name} has the id ${id ?? '(none)'}`, () => {
    const text = '---\ntitle: A\n---\n';
    const texts = new Map([[`guide/${name}`, text]]);
    const files = { folder: 'content', texts, pictures: [], problems: [] };
    const { pages, problems } = readPages(files, 'guide', naming, z.object({ title: z.string() }));
    assert.deepEqual(
      pages.map((page) => [page.id, page.file, page.name, page.frontMatter.data]),
      id === undefined ? [] : [[id, `content/guide/${name}`, name, { title: 'A' }]],
    );
    const example = naming === plainNaming ? 'some-words.mdx' : '20-some-words.mdx';
    const expected = `content/guide/${name}:1:1 The file name "${name}" holds no id. Name it as in "${example}": lower-case words joined by hyphens.`;
    assert.deepEqual(told(problems), id === undefined ? [expected] : []);
  });
}

test('the pages of one folder are read, in the order of their numbers', () => {
  const texts = new Map(
    ['apis/a.mdx', 'guide/100-c.mdx', 'guide/20-a.mdx', 'guide/5-b.mdx', 'guides/30-c.mdx'].map(
      (name) => [name, '---\n---\n'],
    ),
  );
  const files = { folder: 'content', texts, pictures: [], problems: [] };
  const { pages } = readPages(files, 'guide', chapterNaming, z.unknown());
  assert.deepEqual(
    pages.map(({ id }) => id),
    ['b', 'a', 'c'],
  );
});
