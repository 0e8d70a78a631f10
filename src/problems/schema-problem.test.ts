import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { text } from './fields.ts';
import { readYaml } from './read-yaml.ts';

const shelf = z.strictObject({
  name: text,
  books: z.record(z.string(), z.strictObject({ title: text, year: text.optional() })).default({}),
});

const table: [name: string, yaml: string, broken: string[], sound: string[]][] = [
  ['nothing wrong', 'name: A', [], ['', 'name', 'books', 'books.one.title']],
  ['a wrong value', 'name: 1\nbooks: {}', ['', 'name'], ['books', 'books.one']],
  [
    'a wrong value: so is all above it, but nothing beside it',
    'name: A\nbooks: { one: { title: 1 }, two: { title: B } }',
    ['', 'books', 'books.one', 'books.one.title'],
    ['name', 'books.one.year', 'books.two', 'books.two.title'],
  ],
  [
    'a text where a mapping belongs: so is all below it',
    'name: A\nbooks: { one: B }',
    ['books.one', 'books.one.title', 'books.one.year'],
    ['books.two', 'name'],
  ],
  [
    'a misspelt field: so is the one that it was meant for',
    'name: A\nbooks: { one: { title: B, yaer: C } }',
    ['books.one', 'books.one.year'],
    ['books.one.title', 'name'],
  ],
  ['a misspelt mapping: so is all of it', 'name: A\nboks: {}', ['books', 'books.one'], ['name']],
  [
    'an unknown field like one that is there',
    'name: A\nnames: B\nbooks: {}',
    [''],
    ['name', 'books'],
  ],
  ['a list where the whole belongs', '- name', ['', 'name', 'books.one.title'], []],
  ['nothing at all', '# nothing', ['', 'name'], []],
  ['broken syntax', 'name: [', ['', 'name', 'books'], []],
];

for (const [name, yaml, broken, sound] of table) {
  test(`parts that cannot be relied on after ${name}`, () => {
    const { brokenAt } = readYaml({ file: 'shelf', text: yaml }, shelf);
    const isBroken = (path: string) => brokenAt(path === '' ? [] : path.split('.'));
    assert.deepEqual(
      [broken, sound],
      [broken.filter(isBroken), sound.filter((each) => !isBroken(each))],
    );
  });
}

const nothing: [name: string, yaml: string, expected: string][] = [
  ['an empty file', '', 'Nothing stands here. The fields are name, books.'],
  ['a list', '- name', 'What stands here is ["name"]. Write a mapping.'],
];
for (const [name, yaml, expected] of nothing) {
  test(`${name} is told as one problem, and nothing of it is read`, () => {
    const { data, problems } = readYaml({ file: 'shelf', text: yaml }, shelf);
    assert.equal(data, undefined);
    assert.deepEqual(
      problems.map(({ line, column, fact, remedy }) => `${line}:${column} ${fact} ${remedy}`),
      [`1:1 ${expected}`],
    );
  });
}

test('an empty file of entries by id has no fields to name', () => {
  const { problems } = readYaml({ file: 'ids', text: '' }, z.record(z.string(), text));
  assert.equal(problems[0]?.remedy, 'Write a mapping.');
});
