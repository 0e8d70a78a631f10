import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Content } from '../reading/content.ts';
import { root } from '../reading/edited-content.ts';
import { loadContent } from '../reading/load-content.ts';
import { linkables } from './linkable.ts';
import {
  excessOf,
  linkedFlowcharts,
  longestFlowchart,
  plainFlowchart,
} from './mermaid-flavours.ts';

const guide = await loadContent(root, 'content');
const licences = await loadContent(root, 'e2e/fixtures/licences');
const at = (home: string) => (address: string) => home.replace(/\/$/, '') + address;
const home = 'https://guides.example.org/concurrency/';

for (const [name, content] of Object.entries({ guide, licences })) {
  const { click, labels } = linkedFlowcharts(content, at(home));
  const flavours = { click, labels, plain: plainFlowchart(content) };

  test(`${name}: every flavour has every box and every edge, and only lines that old versions know`, () => {
    const boxes = content.tree.boxes.length + content.tree.cards.length;
    const edges = content.tree.boxes.flatMap(({ answers }) => answers).length;
    for (const [flavour, source] of Object.entries(flavours)) {
      const [first, ...lines] = source.trimEnd().split('\n');
      assert.equal(first, 'graph TD');
      const known = {
        box: /^[a-z]\d*\["[^"`[\]|]+"\]$/,
        edge: /^[a-z]\d*-->\|"[^"`[\]|<]+"\|[a-z]\d*$/,
        click: /^click [a-z]\d* href "https:[^"\s]+"$/,
      };
      const kinds = lines.map(
        (line) => Object.entries(known).find(([, form]) => form.test(line))?.[0] ?? line,
      );
      const count = Object.groupBy(kinds, (kind) => kind);
      assert.deepEqual(
        Object.entries(count).map(([kind, all = []]) => [kind, all.length]),
        Object.entries({ box: boxes, ...(flavour === 'click' && { click: boxes }), edge: edges }),
      );
      assert.doesNotMatch(source, /@\{|%%|&|^\s*(o|x|v)\b/m);
    }
  });

  test(`${name}: both flavours link every box, to the same permanent addresses`, () => {
    const clicked = [...click.matchAll(/^click \w+ href "([^"]+)"$/gm)].map(([, to]) => to);
    const linked = [...labels.matchAll(/\["<a href='([^']+)' target='_blank'>/g)].map(
      ([, to]) => to,
    );
    const { tree } = content;
    const permanent = new Set(linkables(content).map((each) => at(home)(each.permanent)));
    assert.deepEqual(clicked, linked);
    assert.equal(clicked.length, tree.boxes.length + tree.cards.length);
    for (const to of clicked) assert.ok(permanent.has(to ?? ''), `${to} is promised`);
  });
}

// The promise: a site of up to 40 characters, its base path among them, has a flowchart short enough for every wiki.
const sites: [home: string, fits: boolean][] = [
  ['https://example.org/', true],
  [home, true],
  ['https://guides.example.org/concurrency/1', true],
  ['https://guides.example.org/concurrency/1/of/many/such/places', false],
];
for (const [site, fits] of sites) {
  test(`at ${site}, of ${site.length} characters, the flowchart is ${fits ? 'short enough' : 'too long'}`, () => {
    const flavours = linkedFlowcharts(guide, at(site));
    const length = Math.max(flavours.click.length, flavours.labels.length);
    assert.equal(length < longestFlowchart, fits, `${length} characters`);
    assert.equal(excessOf(flavours), fits ? 0 : length - 1999);
  });
}

test('the excess is that of the longer flavour, and is counted from the last length that is short enough', () => {
  const of = (click: number, labels: number) =>
    excessOf({ click: 'x'.repeat(click), labels: 'x'.repeat(labels) });
  assert.deepEqual([of(1999, 1), of(2000, 1), of(1, 2009), of(2100, 2009)], [0, 1, 10, 101]);
});

// A card's name, and how its box is written in each flavour.
const names: [name: string, plain: string][] = [
  ['say "hi"', 'say #quot;hi#quot;'],
  ['[a] (b) {c}', '[a] (b) {c}'],
  ['a < b & c', 'a #lt; b #amp; c'],
  ['#35; or #', '#35;35#59; or #35;'],
  ['one; two', 'one#59; two'],
  ['`code`', '#96;code#96;'],
  ['end', 'end'],
  ['graph TD', 'graph TD'],
  ['style: #1;', 'style#58; #35;1#59;'],
  ['%%{init: {}}%%', '#37;#37;{init#58; {}}#37;#37;'],
  ["it's", "it's"],
  ['1. first', '1. first'],
];
for (const [name, label] of names) {
  test(`the name ${name} is a label and nothing else`, () => {
    const content = renamed(licences, name);
    const { click, labels } = linkedFlowcharts(content, at(home));
    const to = `${home}s/mit/`;
    const [, id] = /^(\w+)\["MIT"\]$/m.exec(plainFlowchart(licences)) ?? [];
    assert.ok(lines(plainFlowchart(content)).includes(`${id}["${label}"]`));
    assert.ok(lines(click).includes(`${id}["${label}"]`));
    assert.ok(lines(click).includes(`click ${id} href "${to}"`));
    assert.ok(lines(labels).includes(`${id}["<a href='${to}' target='_blank'>${label}</a>"]`));
  });
}

test('a tree of many boxes has short names that Mermaid reads as such', () => {
  const box = guide.tree.boxes[0] ?? assert.fail();
  const answers = Array.from({ length: 60 }, (_, index) => ({
    ...(box.answers[0] ?? assert.fail()),
    id: `answer-${index}`,
    target: { card: `card-${index}` },
  }));
  const tree = { ...guide.tree, boxes: [{ ...box, answers }] };
  const ids = [...plainFlowchart({ ...guide, tree }).matchAll(/^(\w+)\[/gm)].map(([, id]) => id);
  assert.equal(new Set(ids).size, 61);
  assert.deepEqual(ids.slice(22, 26), ['z', 'a1', 'b1', 'c1']);
  for (const id of ids) assert.match(id ?? '', /^[a-np-uwyz]\d*$/);
});

function lines(source: string): string[] {
  return source.split('\n');
}

function renamed(content: Content, short: string): Content {
  const cards = content.cards.map((card) => (card.id === 'mit' ? { ...card, short } : card));
  return { ...content, cards };
}
