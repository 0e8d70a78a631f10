import assert from 'node:assert/strict';
import { test } from 'node:test';
import { told } from '../problems/told.ts';
import { readPictures } from './read-pictures.ts';

const table: [name: string, id: string | undefined][] = [
  ['share-menu.png', 'share-menu'],
  ['embed.png', 'embed'],
  ['Embed.png', undefined],
  ['share_menu.png', undefined],
];
for (const [name, id] of table) {
  test(`a picture called ${name} has the id ${id ?? '(none)'}`, () => {
    const files = { folder: 'content', texts: new Map(), pictures: [name], problems: [] };
    const { ids, problems } = readPictures(files);
    assert.deepEqual(ids, id === undefined ? [] : [id]);
    const expected = `content/pictures/${name}:1:1 "${name}" holds no id. Name it with an id and .png: lower-case words joined by hyphens.`;
    assert.deepEqual(told(problems), id === undefined ? [expected] : []);
  });
}
