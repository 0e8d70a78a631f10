import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { lenient } from './lenient.ts';

const schema = z.strictObject({
  name: z.string().min(1),
  kind: z.enum(['a', 'b']),
  note: z.string().optional(),
  tags: z.array(z.string()).default(['none']),
  parts: z.record(z.string(), z.strictObject({ size: z.string() })),
  list: z.array(z.strictObject({ say: z.string() })),
});
const empty = { name: '', kind: '', note: undefined, tags: ['none'], parts: {}, list: [] };
const whole = {
  name: 'x',
  kind: 'a',
  note: 'n',
  tags: ['t'],
  parts: { one: { size: '1' } },
  list: [{ say: 's' }],
};

const table: [name: string, value: unknown, expected: unknown][] = [
  ['what is sound', whole, whole],
  ['what is empty', {}, empty],
  ['what is no mapping', 'text', empty],
  ['an unknown field', { ...whole, more: 1 }, whole],
  ['a wrong text', { ...whole, name: 3 }, { ...whole, name: '' }],
  ['a wrong choice', { ...whole, kind: 'c' }, { ...whole, kind: '' }],
  ['a wrong optional text', { ...whole, note: 3 }, { ...whole, note: undefined }],
  ['a wrong list with a default', { ...whole, tags: 3 }, { ...whole, tags: ['none'] }],
  ['one wrong entry of a list', { ...whole, tags: ['t', 3] }, { ...whole, tags: ['t', ''] }],
  [
    'one wrong entry of a mapping',
    { ...whole, parts: { one: { size: '1' }, two: 2 } },
    { ...whole, parts: { one: { size: '1' }, two: { size: '' } } },
  ],
  ['a wrong mapping in a list', { ...whole, list: ['s'] }, { ...whole, list: [{ say: '' }] }],
];
for (const [name, value, expected] of table) {
  test(`a lenient reading of ${name}`, () => {
    assert.deepEqual({ note: undefined, ...lenient(schema).parse(value) }, expected);
  });
}
