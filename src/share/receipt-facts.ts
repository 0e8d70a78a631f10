import type { Content } from '../reading/content.ts';
import { answersOf } from '../tree/answers.ts';
import { flipsOf, type Flip, type WholePath } from '../tree/flips.ts';
import { inlineParts } from './inline-markdown.ts';
import type { FlipFacts, ReceiptFacts } from './receipt.ts';

/** Gathers what a verdict's receipt says; `hrefOf` resolves the links of its texts. Throws for a card that is not there. */
export function receiptFacts(
  { tree, cards, site }: Pick<Content, 'tree' | 'cards' | 'site'>,
  path: WholePath,
  hrefOf: (link: string) => string,
): ReceiptFacts {
  const cardOf = (id: string) => {
    const card = cards.find((each) => each.id === id);
    if (card === undefined) throw new Error(`There is no card "${id}".`);
    return card;
  };
  const { short, sentence } = cardOf(path.end.card);
  const answers = answersOf(tree, path);
  return {
    card: short,
    sentence: inlineParts(sentence, hrefOf),
    answers: answers.map(({ question, label }) => ({ question, answer: label })),
    reasons: answers.map(({ because }) => inlineParts(because, hrefOf)),
    flips: flipsOf(tree, path).map((flip): FlipFacts => ({
      question: flip.box.text,
      answer: flip.other.label,
      cards: cardsOf(flip).map((id) => cardOf(id).short),
      dependsOn: flip.kind === 'depends' ? flip.on.text : undefined,
    })),
    checked: site.checked,
  };
}

function cardsOf(flip: Flip): readonly string[] {
  if (flip.kind === 'depends') return flip.cards;
  return flip.kind === 'same-card' ? [] : [flip.card];
}
