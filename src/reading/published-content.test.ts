import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { concerns } from '../claims/interpreter.ts';
import { told } from '../problems/told.ts';
import { readContentFiles } from './content-files.ts';
import { root } from './edited-content.ts';
import { readContent } from './read-content.ts';

const files = await readContentFiles(root, 'content');
const { problems, contractProblems, resultProblems, content } = readContent(files);

test('the content that this project publishes has no problems', () => {
  assert.deepEqual(told(problems), []);
});

test('its addresses keep the contract', () => {
  assert.deepEqual(told(contractProblems), []);
});

test('its programs have not changed since they were run, and printed what is expected', () => {
  assert.deepEqual(told(resultProblems), []);
});

test('its claims are shown on every Python that they concern', () => {
  const { pythons = {}, claims: seen = {} } = content?.results ?? {};
  for (const [id, claim] of Object.entries(content?.claims ?? {})) {
    if (claim.kind !== 'shown') continue;
    const concerned = Object.keys(pythons).filter((version) => {
      const python = pythons[version];
      return python !== undefined && concerns(claim, python);
    });
    assert.notDeepEqual(concerned, [], id);
    assert.deepEqual(Object.keys(seen[id]?.observed ?? {}), concerned, id);
  }
});

test('its claims are all read', () => {
  const written: unknown = parse(files.texts.get('claims.yaml') ?? '');
  assert.deepEqual(Object.keys(content?.claims ?? {}), Object.keys(Object(written)));
  assert.ok(Object.keys(content?.claims ?? {}).length > 0);
});

for (const [id, { kind, source, says }] of Object.entries(content?.claims ?? {})) {
  test(`the claim "${id}" says what it rests on`, () => {
    assert.match(says, /\.$|\.[)”"]$/, 'it is a sentence');
    const sources = [source ?? []].flat();
    for (const each of sources) assert.equal(new URL(each).protocol, 'https:');
    if (kind === 'documented') assert.ok(sources.length > 0, 'documented, and no source');
    for (const each of sources.filter((address) => address.includes('//docs.python.org/'))) {
      const isExact = kind === 'advice' || kind === 'definition' || new URL(each).hash !== '';
      assert.ok(isExact, `${each} names a page, not the place on it`);
    }
  });
}

test('every claim is said somewhere', () => {
  const said = new Set(
    [...files.texts]
      .filter(([name]) => name !== 'claims.yaml')
      .flatMap(([, text]) => [...text.matchAll(/<Claim id="([^"]+)"|claim: ([a-z0-9-]+)/g)])
      .map(([, inPage, inTable]) => inPage ?? inTable),
  );
  assert.deepEqual(
    Object.keys(content?.claims ?? {}).filter((id) => !said.has(id)),
    [],
  );
});

test('a program shows the proof of every symptom', () => {
  const symptoms = (files.texts.get('guide/70-symptoms.mdx') ?? '').split(/^## /m).slice(1);
  assert.ok(symptoms.length > 5);
  for (const symptom of symptoms) {
    const title = symptom.split('\n')[0];
    const proof = /^\*\*Proof\.\*\*[^]*?(?=^\*\*Remedy)/m.exec(symptom)?.[0] ?? '';
    const claims = [...proof.matchAll(/<Claim id="([^"]+)"/g)].map(([, id = '']) => id);
    const shown = claims.filter((id) => content?.claims[id]?.kind === 'shown');
    assert.notDeepEqual(shown, [], `The proof of "${title}" has no claim that a program shows.`);
  }
});
