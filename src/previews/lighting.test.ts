import assert from 'node:assert/strict';
import { test } from 'node:test';
import { root } from '../reading/edited-content.ts';
import { loadContent } from '../reading/load-content.ts';
import { linkables } from '../share/linkable.ts';
import { lightingOf } from './lighting.ts';

const content = await loadContent(root, 'e2e/fixtures/licences');
const all = linkables(content);

/** What is lit, current, and neither lit nor out of reach; nothing at all where there is no flowchart. */
type Seen = readonly [lit: string[], current: string[], plain: string[]] | undefined;

const everything: Seen = [[], [], []];
const pictures: [permanent: string, seen: Seen][] = [
  [
    '/decide/yes/',
    [
      ['sharing', 'reach', 'sharing--yes'],
      ['reach'],
      ['mpl', 'gpl', 'reach--files', 'reach--whole'],
    ],
  ],
  [
    '/decide/yes/whole/',
    [['sharing', 'reach', 'gpl', 'sharing--yes', 'reach--whole'], ['gpl'], []],
  ],
  ['/s/gpl/', [[], ['gpl'], ['gpl']]],
  ['/s/gpl-program/', [[], ['gpl'], ['gpl']]],
  [
    '/s/how-far-it-reaches-how-to-tell/',
    [[], ['reach'], ['reach', 'reach--files', 'reach--whole']],
  ],
  ['/s/flowchart/', everything],
  ['/s/all-cards/', everything],
  ['/s/about-sources/', undefined],
];
for (const [permanent, expected] of pictures) {
  test(`what is lit in the picture of ${permanent}`, () => {
    const linkable = all.find((each) => each.permanent === permanent);
    assert.ok(linkable);
    const lighting = lightingOf(content, linkable);
    const marked = (mark: string) =>
      [...(lighting?.boxes ?? []), ...(lighting?.edges ?? [])]
        .filter(([, each]) => each === mark)
        .map(([id]) => id);
    const seen = lighting && [marked('lit'), [...lighting.current], marked('')];
    assert.deepEqual(
      seen?.map((ids) => ids.toSorted()),
      expected?.map((ids) => ids.toSorted()),
    );
  });
}
