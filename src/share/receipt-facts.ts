import type { Card, Content } from '../reading/content.ts';
import { answersOf } from '../tree/answers.ts';
import { flipsOf, type Flip } from '../tree/flips.ts';
import type { WholePath } from '../tree/tree.ts';
import { inlineParts } from './inline-markdown.ts';
import type { FlipFacts, ReceiptFacts } from './receipt.ts';

/** Gathers what a verdict's receipt says; `hrefOf` resolves the links of its texts. Throws for a card that is not there. */
export function receiptFacts(
  content: Pick<Content, 'tree' | 'cards' | 'site'>,
  path: WholePath,
  hrefOf: (link: string) => string,
): ReceiptFacts {
  const { tree, site } = content;
  const { short, sentence } = cardIn(content, path.end.card);
  const answers = answersOf(tree, path);
  return {
    card: short,
    sentence: inlineParts(sentence, hrefOf),
    answers: answers.map(({ question, label }) => ({ question, answer: label })),
    reasons: answers.map(({ because }) => inlineParts(because, hrefOf)),
    flips: flipsOf(tree, path).map((flip) => flipFacts(content, flip)),
    checked: site.checked,
  };
}

/** Gathers what is said of a flip. Throws for a card that is not there. */
export function flipFacts(content: Pick<Content, 'cards'>, flip: Flip): FlipFacts {
  return {
    question: flip.box.text,
    answer: flip.other.label,
    cards: cardsOf(flip).map((id) => cardIn(content, id).short),
    dependsOn: flip.kind === 'depends' ? flip.on.text : undefined,
  };
}

function cardsOf(flip: Flip): readonly string[] {
  if (flip.kind === 'depends') return flip.cards;
  return flip.kind === 'same-card' ? [] : [flip.card];
}

function cardIn({ cards }: Pick<Content, 'cards'>, id: string): Card {
  const card = cards.find((each) => each.id === id);
  if (card === undefined) throw new Error(`There is no card "${id}".`);
  return card;
}
