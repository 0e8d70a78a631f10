import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { root } from '../reading/edited-content.ts';
import { loadContent } from '../reading/load-content.ts';
import { decisionSchema } from './decision-schema.ts';
import { decisionOf } from './decision.ts';

/** What a program reads that knows nothing but the document. */
interface Read {
  readonly start: string;
  readonly questions: readonly {
    readonly id: string;
    readonly answers: readonly { readonly id: string; readonly leadsTo: Target }[];
  }[];
  readonly cards: readonly { readonly id: string }[];
  readonly paths: readonly { readonly flips?: readonly { readonly address: string }[] }[];
}
type Target = { readonly question: string } | { readonly card: string };

const validator = new Ajv2020({ allErrors: true });
const validate = validator.compile(decisionSchema('https://example.org/decision.schema.json'));
const textOf = async (folder: string, before: string) =>
  JSON.stringify(decisionOf(await loadContent(root, folder), (address) => before + address));

for (const folder of ['content', 'e2e/fixtures/licences']) {
  for (const before of ['', '/a/b', 'https://example.org/a/b']) {
    test(`${folder}, its addresses after "${before}": the document keeps to its schema`, async () => {
      validate(JSON.parse(await textOf(folder, before)));
      assert.deepEqual(validate.errors ?? [], []);
    });
  }

  test(`${folder}: a walk over the document alone ends where the tree does`, async () => {
    const { tree } = await loadContent(root, folder);
    const read = JSON.parse(await textOf(folder, '')) as Read;
    const ends = tree.paths.map(({ steps, end }) => [steps.map(({ answer }) => answer), end]);
    const walked = tree.paths.map(({ id }) => {
      const answers = id.split('/').filter(Boolean);
      const end = walk(read, answers);
      return [answers, 'card' in end ? end : { box: end.question }];
    });
    assert.deepEqual(walked, ends);
    assert.ok(walked.length > 5);
  });

  test(`${folder}: whatever the document refers to is in it`, async () => {
    const { tree, lock } = await loadContent(root, folder);
    const read = JSON.parse(await textOf(folder, '')) as Read;
    const known = new Set([...read.questions, ...read.cards].map(({ id }) => id));
    const targets = read.questions.flatMap(({ answers }) => answers.map((each) => each.leadsTo));
    for (const target of targets) assert.ok(known.has(Object.values(target).join()));
    const flips = read.paths.flatMap((path) => path.flips ?? []);
    assert.ok(flips.length >= tree.cards.length);
    for (const { address } of flips) {
      assert.ok(Object.hasOwn(lock.paths, address.replace(/^\/decide\/|\/$/g, '')), address);
    }
  });
}

// Edits of a sound document, and the place in it that the schema complains of.
type Edit = (document: Record<string, unknown>) => void;
const first = (document: Record<string, unknown>, list: string) =>
  (document[list] as Record<string, unknown>[])[0] ?? {};
const whole = (document: Record<string, unknown>) =>
  (document['paths'] as Record<string, unknown>[]).find((path) => path['flips']) ?? {};
const broken: [what: string, edit: Edit, place: RegExp][] = [
  ['no start', (all) => delete all['start'], /^ .*start/],
  ['an unknown member', (all) => (all['extra'] = 1), /^ .*additional/],
  ['no questions', (all) => (all['questions'] = []), /^\/questions .*fewer/],
  [
    'a question without answers',
    (all) => delete first(all, 'questions')['answers'],
    /^\/questions\/0 /,
  ],
  ['a number as text', (all) => (first(all, 'questions')['step'] = 1), /^\/questions\/0\/step /],
  ['an empty text', (all) => (first(all, 'questions')['text'] = ' '), /^\/questions\/0\/text /],
  ['an id in capitals', (all) => (all['start'] = 'Work'), /^\/start /],
  ['an address without a slash', (all) => (all['address'] = 'example.org'), /^\/address /],
  ['an address on any host', (all) => (all['address'] = '//example.org/'), /^\/address /],
  [
    'a target of two kinds',
    (all) => (first(all, 'paths')['leadsTo'] = { question: 'a', card: 'b' }),
    /leadsTo/,
  ],
  ['a target of no kind', (all) => (first(all, 'paths')['leadsTo'] = {}), /leadsTo/],
  ['a verdict without reasons', (all) => delete whole(all)['reasons'], /^\/paths\/\d+ .*reasons/],
  ['reasons without a verdict', (all) => (first(all, 'paths')['reasons'] = ['x']), /^\/paths\/0 /],
  [
    'a card of another kind',
    (all) => (first(all, 'cards')['kind'] = 'other'),
    /^\/cards\/0\/kind /,
  ],
  ['a note on nothing', (all) => (first(all, 'cards')['kind'] = 'note'), /^\/cards\/0 .*noteOn/],
  ['a verdict that is a note', (all) => (first(all, 'cards')['noteOn'] = 'pool'), /^\/cards\/0 /],
  [
    'documentation without https',
    (all) => (first(all, 'cards')['documentation'] = 'x'),
    /documentation/,
  ],
];
for (const [what, edit, place] of broken) {
  test(`the schema refuses ${what}`, async () => {
    const document = JSON.parse(await textOf('content', '')) as Record<string, unknown>;
    edit(document);
    assert.ok(!validate(document));
    const errors = (validate.errors ?? []).map(
      ({ instancePath, message }) => `${instancePath} ${message}`,
    );
    assert.ok(
      errors.some((error) => place.test(error)),
      errors.join('\n'),
    );
  });
}

function walk({ start, questions }: Read, answers: readonly string[]): Target {
  return answers.reduce<Target>(
    (at, given) => {
      const asked = questions.find(({ id }) => 'question' in at && id === at.question);
      const answer = asked?.answers.find(({ id }) => id === given);
      assert.ok(answer, `Nobody asks for "${given}".`);
      return answer.leadsTo;
    },
    { question: start },
  );
}
