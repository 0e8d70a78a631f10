import assert from 'node:assert/strict';
import { test } from 'node:test';
import { targetOfLink } from './links.ts';

const content = {
  chapters: ['tea', 'milk'].map((id) => ({
    ...{ id, title: id, description: id, file: `10-${id}.mdx` },
    ...{ sections: [], references: [] },
  })),
  pageOfSection: {
    tea: '/guide/tea/',
    steeping: '/guide/tea/',
    milk: '/guide/milk/',
    cup: '/apis/cup/',
    'all-cards': '/apis/',
    'cards-compared': '/apis/',
  },
};

const table: [link: string, page: string, target: string][] = [
  // To the page that the link stands on, no address is needed.
  ['#steeping', '/guide/tea/', '#steeping'],
  ['#tea', '/guide/tea/', '#tea'],
  ['#cup', '/apis/cup/', '#cup'],
  ['#steeping', '/guide/milk/', '/guide/tea/#steeping'],
  ['#tea', '/guide/milk/', '/guide/tea/'],
  ['#tea', '/', '/guide/tea/'],
  ['#all-cards', '/apis/cup/', '/apis/#all-cards'],
  // Every chapter and the table of all cards stand on the page of the whole guide, and nothing else does.
  ['#steeping', '/guide/all/', '#steeping'],
  ['#milk', '/guide/all/', '#milk'],
  ['#cards-compared', '/guide/all/', '#cards-compared'],
  ['#cards-compared', '/guide/tea/', '/apis/#cards-compared'],
  ['#cup', '/guide/all/', '/apis/cup/'],
  ['#all-cards', '/guide/all/', '/apis/#all-cards'],
  ['/guide/tea/', '/guide/tea/', '/guide/tea/'],
  ['https://example.org/#tea', '/guide/tea/', 'https://example.org/#tea'],
];
for (const [link, page, target] of table) {
  test(`on ${page} the link ${link} leads to ${target}`, () => {
    assert.equal(targetOfLink(content, link, page), target);
  });
}

test('a link to a section that does not exist is refused', () => {
  assert.throws(
    () => targetOfLink(content, '#coffee', '/guide/tea/'),
    new Error('There is no section "coffee".'),
  );
});
