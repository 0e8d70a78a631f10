/** The dialect of JSON Schema that the schema is written in: https://json-schema.org/draft/2020-12 */
const dialect = 'https://json-schema.org/draft/2020-12/schema';

const text = (description: string) => ({ type: 'string', pattern: '\\S', description });
const id = (description: string) => ({
  type: 'string',
  pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
  description,
});
const address = (description: string) => ({ $ref: '#/$defs/address', description });
const list = (items: object, description: string, more: object = { minItems: 1 }) => ({
  type: 'array',
  items,
  description,
  ...more,
});

/** An object that has these members and no others; those named `optional` may be missing. */
function object(
  description: string,
  properties: Readonly<Record<string, object>>,
  {
    optional = [],
    ...more
  }: { readonly optional?: readonly string[]; readonly [keyword: string]: unknown } = {},
) {
  return {
    type: 'object',
    description,
    properties,
    required: Object.keys(properties).filter((name) => !optional.includes(name)),
    additionalProperties: false,
    ...more,
  };
}

const target = {
  description: 'Where an answer or a path leads: to one question, or to one card.',
  oneOf: [
    object('The question to ask next.', { question: id('The id of a question.') }),
    object('The card that the answers lead to: the verdict.', { card: id('The id of a card.') }),
  ],
};

const answer = object('An answer, and where it leads.', {
  id: id('Unique among the answers to its question; a part of addresses.'),
  label: text('The answer in words.'),
  consequence: text('What it comes to, in a few words.'),
  because: text('Why it leads where it does; completes “because …”.'),
  leadsTo: { $ref: '#/$defs/target' },
});

const question = object(
  'A question, as it is asked of one worker: one box of the flowchart.',
  {
    id: id('Unique among the questions.'),
    step: text('Its number, such as 1.2.'),
    text: text('The question itself.'),
    worker: id('What it is asked of, where the same question is asked of several.'),
    help: text('How to understand it.'),
    whenUnsure: object(
      'What to do without knowing the answer.',
      {
        answer: id('The id of the answer to give; without it, find out first.'),
        reason: text('Why, or how to find out.'),
      },
      { optional: ['answer'] },
    ),
    answers: list({ $ref: '#/$defs/answer' }, 'In reading order.', { minItems: 2 }),
    address: address('The section that explains the question; it stays for ever.'),
  },
  { optional: ['worker'] },
);

const card = object(
  'A card: something that can be chosen, or a note on one.',
  {
    id: id('Unique among the cards.'),
    kind: { enum: ['verdict', 'note'], description: 'A path leads to a verdict, and to no note.' },
    noteOn: id('The id of the card that a note is on.'),
    name: text('The name alone.'),
    fullName: text('The name in full.'),
    family: id('One of the families.'),
    sentence: text('What it is.'),
    chooseWhen: text('When to choose it.'),
    avoidWhen: text('When not to.'),
    address: address('Its page.'),
    permanent: address('An address of the same that stays for ever, whatever becomes of the page.'),
    documentation: {
      type: 'string',
      pattern: '^https://\\S+$',
      description: 'The official documentation.',
    },
  },
  {
    optional: ['noteOn'],
    if: { properties: { kind: { const: 'note' } } },
    then: { required: ['noteOn'] },
    else: { not: { required: ['noteOn'] } },
  },
);

const flip = object(
  'Another answer to one question of a path, while every other answer is kept as far as it is still asked for.',
  {
    question: id('The id of the question.'),
    answer: id('The id of the other answer.'),
    cards: list(
      id('The id of a card.'),
      'What it can lead to; the card of the path: no difference.',
      {
        minItems: 1,
        uniqueItems: true,
      },
    ),
    dependsOn: id('The id of a question that is newly asked, whose answer decides.'),
    address: address('The page of the path that it gives.'),
  },
  { optional: ['dependsOn'] },
);

const path = object(
  'Answers in a row, and where they lead. A path that leads to a card is a verdict.',
  {
    answers: list(id('The id of an answer.'), 'From the start; empty before the first answer.', {}),
    leadsTo: { $ref: '#/$defs/target' },
    address: address('Its page; it stays for ever.'),
    reasons: list(text('Completes “because …”.'), 'Of a verdict: a reason for each answer.'),
    flips: list({ $ref: '#/$defs/flip' }, 'Of a verdict: what would change it.'),
  },
  {
    optional: ['reasons', 'flips'],
    if: { properties: { leadsTo: { type: 'object', required: ['card'] } } },
    then: { required: ['reasons', 'flips'] },
    else: { not: { anyOf: [{ required: ['reasons'] }, { required: ['flips'] }] } },
  },
);

const decision = object(
  'A decision tree. To walk it, begin at the question "start"; find the answer given among its "answers"; go on to ' +
    'the question that its "leadsTo" names, until it names a card. Texts are plain.',
  {
    $schema: address('The schema of this document.'),
    name: text('The name of the site.'),
    address: address('The home page of the site.'),
    checked: text('What its facts were checked against.'),
    rights: text('Under which licences it may be used.'),
    families: {
      type: 'object',
      description: 'The families of cards: the words for each, by its id.',
      propertyNames: id('The id of a family.'),
      additionalProperties: text('The words for it.'),
      minProperties: 1,
    },
    start: id('The id of the first question.'),
    questions: list({ $ref: '#/$defs/question' }, 'In reading order.'),
    cards: list({ $ref: '#/$defs/card' }, 'In reading order, each note after its card.'),
    paths: list({ $ref: '#/$defs/path' }, 'Every path, partial ones too, in reading order.'),
  },
);

/**
 * Gives the JSON Schema of `decision.json`, which refuses what it does not name. `own` is its own address, where that is
 * known in full. That an id is one of another list is beyond what a schema can say.
 */
export function decisionSchema(own: string | undefined) {
  return {
    $schema: dialect,
    ...(own !== undefined && { $id: own }),
    title: 'Decision tree',
    ...decision,
    $defs: {
      address: {
        type: 'string',
        pattern: '^(https?://[^/\\s]+)?/([^/\\s]\\S*)?$',
        description:
          'A link. Where the site knew its origin when it was built, it is whole; elsewhere it begins with a slash: ' +
          'resolve it against the address of this document.',
      },
      target,
      answer,
      question,
      card,
      flip,
      path,
    },
  };
}
