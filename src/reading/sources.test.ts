import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readWith, swap } from './edited-content.ts';
import { mainSource, sourcesOfSite } from './sources.ts';

const at = (name: string) => `https://example.org/${name}`;

const sources: [name: string, source: string | string[] | undefined, main: string | undefined][] = [
  ['no source', undefined, undefined],
  ['one source', at('a'), at('a')],
  ['several sources', [at('a'), at('b')], at('a')],
];
for (const [name, source, main] of sources) {
  test(`the mark of a claim with ${name} leads to ${main ?? 'nothing'}`, () => {
    const claim = { says: 'A.', kind: 'advice' as const };
    assert.equal(mainSource(source === undefined ? claim : { ...claim, source }), main);
  });
}

const claims = ['first', 'way', 'table', 'list', 'card', 'bare']
  .map((id) => {
    const source = id === 'bare' ? '' : `\n  source: ${at(id === 'list' ? 'first' : id)}`;
    return `${id}:\n  says: A.\n  kind: advice${source}\n`;
  })
  .join('');
const row = (table: string, claim: string) =>
  `  - label: ${table}\n    tables: [${table}]\n    cells: { mit: { says: a, claim: ${claim} }, gpl: b }\n`;

test('the sources are those of the chapters, their ways to tell and their tables, and then of the cards, each once', () => {
  const { content, problems } = readWith({
    'claims.yaml': (text) => text + claims,
    'guide/10-share-the-changes.mdx': (text) =>
      `${text}\n<Comparison table="some" />\n\n<Claim id="bare" />\n`,
    'guide/20-patents-and-you.mdx': swap(
      'Say no',
      '<Claim id="first" /> <Claim id="first" /> Say no',
    ),
    'apis/mit.mdx': (text) => `${text}\n<Claim id="card" />\n`,
    'comparison.yaml': () =>
      `tables: { some: { cards: [mit, gpl] }, all: { cards: [gpl, mit] } }\nrows:\n` +
      row('all', 'list') +
      row('some', 'table'),
    'tree.yaml': swap('claim: copyleft-means-sharing', 'claim: way'),
  });
  assert.deepEqual(problems, []);
  assert.ok(content);
  assert.deepEqual(sourcesOfSite(content), ['way', 'table', 'first', 'card'].map(at));
});
