import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadContent } from '../reading/load-content.ts';
import { flipsOf, type Flip } from './flips.ts';
import { movingTree, treeOf } from './sample-tree.ts';
import { boxOf, isWhole, pathOf, type Path, type Tree } from './tree.ts';

const root = join(import.meta.dirname, '../..');
const contentTree = async (folder: string) => (await loadContent(root, folder)).tree;

/** Asks of the day twice, of the friends only on one way, and does not always care about the answer. */
const withFriends = treeOf(
  movingTree
    .replace('worker: robots, asks: day', 'worker: robots, asks: friends')
    .replace('uses: { crew: van, robots: truck }', 'uses: truck').concat(`  friends:
    step: '3'
    section: friends
    question: Do friends help?
    help: Ask them.
    howToTell: [{ say: Call them. }]
    unsure: { say: Ask. }
    answers:
      some: { label: Some, consequence: a van, because: some help, uses: van }
      many: { label: Many, consequence: no car, because: many help, asks: day }
      none: { label: None, consequence: a van, because: nobody helps, uses: van }
`),
);

// flips.ts follows the boxes; here the outcomes are picked from the list of all paths, by the rule as it reads.

/** Tells a flip in one line. */
function told({ box, taken, other, path, ...outcome }: Flip): string {
  const end =
    outcome.kind === 'depends'
      ? `depends on ${outcome.on.id}: ${outcome.cards.join(', ')}`
      : `${outcome.kind} ${outcome.card}`;
  return `${box.id}: ${taken.id} > ${other.id}, /${path.id}, ${end}`;
}

/** Tells every flip of a verdict, found among all paths of the tree. */
function expectedFlips(tree: Tree, verdict: Path): string[] {
  const questionAt = (path: Path, step: number) =>
    tree.boxes.find(({ id }) => id === path.steps[step]?.box)?.question;
  const kept = new Map(
    verdict.steps.map(({ answer }, step) => [questionAt(verdict, step), answer]),
  );
  const cardOf = ({ end }: Path) => ('card' in end ? end.card : '');
  const lines: string[] = [];
  for (const [index, step] of verdict.steps.entries()) {
    const box = tree.boxes.find(({ id }) => id === step.box);
    for (const { id: other } of box?.answers ?? []) {
      if (other === step.answer) continue;
      const beginning = [...verdict.id.split('/').slice(0, index), other].join('/');
      // Every verdict that begins so and answers no question of this one in another way.
      const agreeing = tree.paths.filter(
        (path) =>
          'card' in path.end &&
          `${path.id}/`.startsWith(`${beginning}/`) &&
          path.steps.every(
            ({ answer }, at) =>
              at <= index || [undefined, answer].includes(kept.get(questionAt(path, at))),
          ),
      );
      const [first] = agreeing;
      assert.ok(first, `${verdict.id} has nowhere to go from ${beginning}`);
      const open = first.steps.findIndex((_, at) => at > index && !kept.has(questionAt(first, at)));
      const cards = [...new Set(agreeing.map(cardOf))];
      const leadsTo = open === -1 ? first.id : first.id.split('/').slice(0, open).join('/');
      const outcome =
        open === -1
          ? `${cards[0] === cardOf(verdict) ? 'same' : 'other'}-card ${cards.join(' and ')}`
          : `depends on ${first.steps[open]?.box}: ${cards.join(', ')}`;
      lines.push(`${step.box}: ${step.answer} > ${other}, /${leadsTo}, ${outcome}`);
    }
  }
  return lines;
}

const trees: [name: string, tree: Tree][] = [
  ['the published tree', await contentTree('content')],
  ['the tree of the licences', await contentTree('e2e/fixtures/licences')],
  ['the sample tree', treeOf(movingTree)],
  ['the sample tree with friends', withFriends],
];
for (const [name, tree] of trees) {
  test(`${name}: the flips of every verdict are those found among all paths`, () => {
    const verdicts = tree.paths.filter(isWhole);
    assert.ok(verdicts.length > 0);
    for (const verdict of verdicts) {
      assert.deepEqual(flipsOf(tree, verdict).map(told), expectedFlips(tree, verdict), verdict.id);
      const others = verdict.steps.map(({ box }) => boxOf(tree, box).answers.length - 1);
      assert.equal(
        flipsOf(tree, verdict).length,
        others.reduce((sum, count) => sum + count, 0),
      );
    }
  });
}

// The same worked out by hand, for each kind of outcome.
const byHand: [name: string, tree: Tree, verdict: string, flips: string[]][] = [
  [
    'an answer kept gives another card, or the same',
    treeOf(movingTree),
    'light/later',
    [
      'load: light > heavy, /heavy/later, same-card ship',
      'day-crew: later > today, /light/today, other-card van',
    ],
  ],
  [
    'a question newly asked decides, an answer kept holds behind it, and no card is named twice',
    withFriends,
    'light/today',
    [
      'load: light > heavy, /heavy, depends on friends: van, truck',
      'day-crew: today > later, /light/later, other-card ship',
    ],
  ],
  [
    'the same for another answer kept',
    withFriends,
    'light/later',
    [
      'load: light > heavy, /heavy, depends on friends: van, ship',
      'day-crew: later > today, /light/today, other-card truck',
    ],
  ],
  [
    'an answer to a question no longer asked is dropped, and each other answer is a flip',
    withFriends,
    'heavy/many/today',
    [
      'load: heavy > light, /light/today, same-card truck',
      'friends: many > some, /heavy/some, other-card van',
      'friends: many > none, /heavy/none, other-card van',
      'day-robots: today > later, /heavy/many/later, other-card ship',
    ],
  ],
];
for (const [name, tree, verdict, flips] of byHand) {
  test(name, () => {
    const path = pathOf(tree, verdict);
    assert.ok(isWhole(path));
    assert.deepEqual(flipsOf(tree, path).map(told), flips);
  });
}
