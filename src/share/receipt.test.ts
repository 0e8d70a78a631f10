import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadContent } from '../reading/load-content.ts';
import { answersOf } from '../tree/answers.ts';
import { flipsOf } from '../tree/flips.ts';
import { isWhole } from '../tree/tree.ts';
import type { Block } from './blocks.ts';
import { formats } from './formats.ts';
import { markdown } from './formats/markdown.ts';
import { plainText } from './formats/plain-text.ts';
import { inlineParts } from './inline-markdown.ts';
import { receiptFacts } from './receipt-facts.ts';
import { receiptOf, type ReceiptFacts } from './receipt.ts';

const sample: ReceiptFacts = {
  card: 'Removal_van',
  sentence: [
    { text: 'A ' },
    { text: 'van', mark: 'code' },
    { text: ' and two people; see ' },
    { href: 'https://example.org/apis/van/', spans: [{ text: 'the card' }] },
    { text: '.' },
  ],
  answers: [
    { question: 'Is it heavy?', answer: 'Light' },
    { question: 'Must it be today?', answer: 'Today' },
  ],
  reasons: [[{ text: 'it is light' }], [{ text: 'people * drive today' }]],
  flips: [
    {
      question: 'Is it heavy?',
      answer: 'Heavy',
      cards: ['Van', 'Ship', 'Lift'],
      dependsOn: 'Help?',
    },
    { question: 'Is it heavy?', answer: 'No idea', cards: ['Ship'], dependsOn: 'Help?' },
    { question: 'Must it be today?', answer: 'Later', cards: ['Ship'] },
    { question: 'Must it be today?', answer: 'Never', cards: [] },
  ],
  checked: 'Moving 1.0 to 1.2',
};

const sampleInMarkdown = `## Use Removal\\_van

A \`van\` and two people; see [the card](https://example.org/apis/van/).

**Answers**

- Is it heavy? **Light**
- Must it be today? **Today**

**Because**

- it is light
- people \\* drive today

**What would change this answer**

- Is it heavy? **Heavy** → then it depends on “Help?”: Van, Ship or Lift
- Is it heavy? **No idea** → Ship, whatever the answer to “Help?”
- Must it be today? **Later** → Ship
- Must it be today? **Never** → no difference

Permanent address: <https://example.org/decide/light/today/>

Answered on 22 November 2026. Facts checked against Moving 1.0 to 1.2.
`;

const sampleInPlainText = `Use Removal_van

A van and two people; see the card (https://example.org/apis/van/).

Answers

- Is it heavy? Light
- Must it be today? Today

Because

- it is light
- people * drive today

What would change this answer

- Is it heavy? Heavy → then it depends on “Help?”: Van, Ship or Lift
- Is it heavy? No idea → Ship, whatever the answer to “Help?”
- Must it be today? Later → Ship
- Must it be today? Never → no difference

Permanent address: /decide/light/today/

Answered on 1 February 2027. Facts checked against Moving 1.0 to 1.2.
`;

test('a receipt in Markdown', () => {
  const receipt = receiptOf(sample, {
    address: 'https://example.org/decide/light/today/',
    date: '2026-11-22',
  });
  assert.equal(markdown.write(receipt), sampleInMarkdown);
});

test('a receipt in plain text, where the site does not know its own address', () => {
  const receipt = receiptOf(sample, { address: '/decide/light/today/', date: '2027-02-01' });
  assert.equal(plainText.write(receipt), sampleInPlainText);
});

test('a date that is none is refused', () => {
  assert.throws(() => receiptOf(sample, { address: '/', date: 'soon' }), RangeError);
});

const root = join(import.meta.dirname, '../..');
for (const folder of ['content', 'e2e/fixtures/licences']) {
  const content = await loadContent(root, folder);
  const { tree, cards } = content;
  const nameOf = (id: string) => cards.find((card) => card.id === id)?.short ?? '?';
  const hrefOf = (link: string) => `https://example.org/s/${link.slice(1)}/`;

  for (const path of tree.paths.filter(isWhole)) {
    const address = `https://example.org/decide/${path.id}/`;
    const facts = receiptFacts(content, path, hrefOf);
    const receipt = receiptOf(facts, { address, date: '2026-11-22' });

    test(`the receipt of ${path.id} in ${folder} says everything, in every format`, () => {
      const answers = answersOf(tree, path);
      const flips = flipsOf(tree, path);
      const lists = receipt.filter((block) => block.kind === 'list').map(({ items }) => items);
      assert.deepEqual(
        lists.map(({ length }) => length),
        [answers.length, answers.length, flips.length],
      );
      const [, , changes = []] = lists;
      for (const { label, line, write } of formats) {
        const written = write(receipt);
        const says = (words: string) => assert.ok(written.includes(words), `${label}: ${words}`);
        const text = (words: string) => line([{ text: words }]);
        says(text(`Use ${nameOf(path.end.card)}`));
        says(text(content.site.checked));
        says(line([{ href: address, spans: [] }]));
        says('22 November 2026');
        for (const { question, label: answer, because } of answers) {
          says(line([{ text: `${question} ` }, { text: answer, mark: 'strong' }]));
          says(line(inlineParts(because, hrefOf)));
        }
        flips.forEach((flip, index) => {
          const change = line(changes[index] ?? []);
          says(change);
          const told = (words: string) =>
            assert.ok(change.includes(text(words)), `${label}: ${change} leaves out ${words}`);
          told(flip.box.text);
          told(flip.other.label);
          const ends = flip.kind === 'depends' ? flip.cards : [flip.card];
          if (flip.kind === 'depends') told(flip.on.text);
          if (flip.kind === 'same-card') told('no difference');
          else ends.forEach((id) => told(nameOf(id)));
        });
      }
    });

    test(`the receipt of ${path.id} in ${folder} is short, and plain data`, () => {
      assert.ok(plainText.write(receipt).length < 1500);
      const sent: unknown = JSON.parse(JSON.stringify(facts));
      const again = receiptOf(sent as ReceiptFacts, { address, date: '2026-11-22' });
      const text = (blocks: readonly Block[]) => markdown.write(blocks);
      assert.equal(text(again), text(receipt));
    });
  }
}

test('a card that is not there is refused', async () => {
  const content = await loadContent(root, 'content');
  const path = content.tree.paths.find(isWhole);
  assert.ok(path);
  assert.throws(
    () => receiptFacts({ ...content, cards: [] }, path, (link) => link),
    new Error(`There is no card "${path.end.card}".`),
  );
});
