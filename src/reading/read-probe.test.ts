import assert from 'node:assert/strict';
import { test } from 'node:test';
import { told } from '../problems/told.ts';
import { readWith } from './edited-content.ts';
import { probeWith } from './read-probe.ts';

const probe = (...links: string[]) =>
  [
    'ADDRESSES = {',
    ...links.map((link, index) => `    "verdict ${index}": "${link}",`),
    '}\n',
  ].join('\n');
const run = (text: string) => text.replace(/^( +)howToTell:\n +- /m, '$&probe: script.py\n$1    ');

const cases: [what: string, probe: string | undefined, expected: string[]][] = [
  ['a path and a section', probe('/decide/yes/', '#patents-and-you'), []],
  [
    'an answer that was renamed',
    probe('/decide/yes/', '/decide/yess/'),
    [
      'content/probe.py:3:18 There is no page "/decide/yess/". Did you mean "/decide/yes/"? Write the address of a page, with a slash at both ends.',
    ],
  ],
  [
    'a section that is gone',
    probe('#patents-and-yous'),
    [
      'content/probe.py:2:18 There is no section "patents-and-yous". Did you mean "patents-and-you"? Write #id with the id of a heading, a chapter or a card.',
    ],
  ],
  [
    'no place to go on',
    'print("computing")\n',
    [
      'content/probe.py:1:1 No verdict of the probe leads to a page. Give each a line such as "waiting": "/decide/waiting/", or "waiting": "#some-id".',
    ],
  ],
];
for (const [what, source, expected] of cases) {
  test(`a probe that leads to ${what}`, () => {
    const { problems, content } = readWith({ 'probe.py': () => source, 'tree.yaml': run });
    assert.deepEqual(told(problems), expected);
    assert.equal(content?.probe, expected.length === 0 ? source : undefined);
  });
}

test('a way to tell that runs a probe where there is none', () => {
  const { problems } = readWith({ 'tree.yaml': run });
  assert.match(
    told(problems).join('\n'),
    /^content\/tree\.yaml:\d+:\d+ There is no probe to run\. Add probe\.py to the content, or remove the line\.$/,
  );
});

test('the probe is written with the addresses of the places, and otherwise as it is', () => {
  const written = probeWith(probe('/a/', '#b'), (link) => `<${link}> "here"`);
  assert.equal(written, probe('</a/> \\"here\\"', '<#b> \\"here\\"'));
});
