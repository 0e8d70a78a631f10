import { flip } from './destinations.ts';
import {
  answerOf,
  boxOf,
  type Answer,
  type Box,
  type Path,
  type Target,
  type Tree,
  type WholePath,
} from './tree.ts';

/** One answer of a path changed, every other kept. */
interface Change {
  /** The question whose answer changes. */
  readonly box: Box;
  readonly taken: Answer;
  readonly other: Answer;
  /** Where the change leads: as far as the answers kept go. */
  readonly path: Path;
}

/** A change, and what becomes of the verdict. */
export type Flip = Change &
  (
    | { readonly kind: 'other-card'; readonly card: string }
    | { readonly kind: 'same-card'; readonly card: string }
    /** A question is newly asked; the cards are those that the answers kept still allow, in reading order. */
    | { readonly kind: 'depends'; readonly on: Box; readonly cards: readonly string[] }
  );

/** Gives what would change a verdict: every other answer to every question of its path, in the order of the path. */
export function flipsOf(tree: Tree, whole: WholePath): Flip[] {
  const kept = new Map(
    whole.steps.map(({ box, answer }) => [boxOf(tree, box).question, answer] as const),
  );
  return whole.steps.flatMap((step, index) => {
    const box = boxOf(tree, step.box);
    const taken = answerOf(box, step.answer);
    return box.answers
      .filter(({ id }) => id !== step.answer)
      .map((other): Flip => {
        const path = flip(tree, whole, index, other.id);
        const change = { box, taken, other, path };
        if ('card' in path.end) {
          const { card } = path.end;
          return { ...change, kind: card === whole.end.card ? 'same-card' : 'other-card', card };
        }
        const cards = [...new Set(cardsFrom(tree, path.end, kept))];
        const [card] = cards;
        // Whatever is answered to what is newly asked, the verdict stays.
        if (cards.length === 1 && card === whole.end.card) {
          return { ...change, kind: 'same-card', card };
        }
        return { ...change, kind: 'depends', on: boxOf(tree, path.end.box), cards };
      });
  });
}

/** Gives the cards that can still be reached, where some questions have their answers already. */
function cardsFrom(tree: Tree, target: Target, kept: ReadonlyMap<string, string>): string[] {
  if ('card' in target) return [target.card];
  const box = boxOf(tree, target.box);
  const before = kept.get(box.question);
  const answers = before === undefined ? box.answers : [answerOf(box, before)];
  return answers.flatMap((answer) => cardsFrom(tree, answer.target, kept));
}
