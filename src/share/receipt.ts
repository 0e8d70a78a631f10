import type { Block, Inline } from './blocks.ts';

/** What a verdict's receipt says, whenever and wherever it is made: plain data, ready to be sent to the browser. */
export interface ReceiptFacts {
  /** The card's name. */
  readonly card: string;
  readonly sentence: readonly Inline[];
  readonly answers: readonly { readonly question: string; readonly answer: string }[];
  readonly reasons: readonly (readonly Inline[])[];
  readonly flips: readonly FlipFacts[];
  /** The versions that the facts were checked on. */
  readonly checked: string;
}

/** What another answer leads to: the cards by name, and the question that decides between them. */
export interface FlipFacts {
  readonly question: string;
  readonly answer: string;
  /** No card: the verdict stays. */
  readonly cards: readonly string[];
  readonly dependsOn?: string | undefined;
}

/** What is known only when the receipt is made. */
export interface ReceiptOccasion {
  /** The verdict's permanent address, absolute where the site's is known. */
  readonly address: string;
  /** The day, as 2026-11-22. */
  readonly date: string;
}

/** Every fixed word of a receipt; the page of a verdict says what it shares with it in the same words. */
export const words = {
  title: (card: string) => `Use ${card}`,
  answers: 'Answers',
  reasons: 'Because',
  flips: 'What would change this answer',
  leadsTo: ' → ',
  noDifference: 'no difference',
  dependsOn: (question: string, cards: string) => `then it depends on “${question}”: ${cards}`,
  anyway: (question: string, cards: string) => `${cards}, whatever the answer to “${question}”`,
  or: ' or ',
  address: 'Permanent address: ',
  occasion: (date: string, checked: string) =>
    `Answered on ${date}. Facts checked against ${checked}.`,
};

/** Gives the receipt of a verdict, to be written in any format. */
export function receiptOf(facts: ReceiptFacts, { address, date }: ReceiptOccasion): Block[] {
  return [
    { kind: 'heading', level: 2, parts: [{ text: words.title(facts.card) }] },
    { kind: 'paragraph', parts: facts.sentence },
    ...labelled(
      words.answers,
      facts.answers.map(({ question, answer }) => answered(question, answer)),
    ),
    ...labelled(words.reasons, facts.reasons),
    ...labelled(
      words.flips,
      facts.flips.map((flip) => [
        ...answered(flip.question, flip.answer),
        { text: words.leadsTo + outcomeOf(flip) },
      ]),
    ),
    { kind: 'paragraph', parts: [{ text: words.address }, { href: address, spans: [] }] },
    {
      kind: 'paragraph',
      parts: [{ text: words.occasion(inWords(date), facts.checked) }],
    },
  ];
}

/** A list under a bold line: pasted into a page, a receipt has one heading, whatever the page's levels are. */
function labelled(label: string, items: readonly (readonly Inline[])[]): Block[] {
  return [
    { kind: 'paragraph', parts: [{ text: label, mark: 'strong' }] },
    { kind: 'list', items },
  ];
}

function answered(question: string, answer: string): Inline[] {
  return [{ text: `${question} ` }, { text: answer, mark: 'strong' }];
}

/** Says what another answer leads to. */
export function outcomeOf({ cards, dependsOn }: FlipFacts): string {
  const last = cards.at(-1);
  if (last === undefined) return words.noDifference;
  const all = [cards.slice(0, -1).join(', '), last].filter(Boolean).join(words.or);
  if (dependsOn === undefined) return all;
  return cards.length > 1 ? words.dependsOn(dependsOn, all) : words.anyway(dependsOn, all);
}

function inWords(date: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(date),
  );
}
