import type { Card, Content } from '../reading/content.ts';
import { addressOfCard, addressOfPath, addressOfPermanent } from '../site-addresses.ts';
import { answersOf } from '../tree/answers.ts';
import { flipsOf, type Flip } from '../tree/flips.ts';
import { isWhole, type Box, type Path, type Target, type Tree } from '../tree/tree.ts';
import { plainWords } from './inline-markdown.ts';

/** Makes an address of the site, given without the base path, one that a program can follow. */
export type Locate = (address: string) => string;

/** Where the decision for programs is, and the schema that it keeps to; without the base path. */
export const decisionAddress = '/decision.json';
/** Where its schema is. */
export const decisionSchemaAddress = '/decision.schema.json';

/** Gives the whole decision for programs, as `decision.json` holds it. The schema says what each part means. */
export function decisionOf(
  { site, tree, cards }: Pick<Content, 'site' | 'tree' | 'cards'>,
  locate: Locate,
) {
  return {
    $schema: locate(decisionSchemaAddress),
    name: site.name,
    address: locate('/'),
    checked: site.checked,
    rights: site.rights,
    families: site.families,
    start: tree.start,
    questions: tree.boxes.map((box) => questionFor(tree, box, locate)),
    cards: cards.map((card) => cardFor(card, locate)),
    paths: tree.paths.map((path) => pathFor(tree, path, locate)),
  };
}

function questionFor(tree: Tree, box: Box, locate: Locate) {
  const { id, step, text, help, unsure, section } = box;
  const isAskedOfSeveral = tree.boxes.some(
    (each) => each !== box && each.question === box.question,
  );
  return {
    id,
    step,
    text,
    ...(isAskedOfSeveral && { worker: box.worker }),
    help: plainWords(help),
    whenUnsure: { answer: unsure.answer, reason: plainWords(unsure.say) },
    answers: box.answers.map((answer) => ({
      id: answer.id,
      label: answer.label,
      consequence: plainWords(answer.consequence),
      because: plainWords(answer.because),
      leadsTo: targetFor(answer.target),
    })),
    address: locate(addressOfPermanent(section)),
  };
}

function cardFor(card: Card, locate: Locate) {
  return {
    id: card.id,
    kind: card.kind,
    noteOn: card.noteOn,
    name: card.short,
    fullName: card.name,
    family: card.family,
    sentence: plainWords(card.sentence),
    chooseWhen: plainWords(card.chooseWhen),
    avoidWhen: plainWords(card.avoidWhen),
    address: locate(addressOfCard(card.id)),
    permanent: locate(addressOfPermanent(card.id)),
    documentation: card.docs,
  };
}

function pathFor(tree: Tree, path: Path, locate: Locate) {
  return {
    answers: path.steps.map(({ answer }) => answer),
    leadsTo: targetFor(path.end),
    address: locate(addressOfPath(path.id)),
    ...(isWhole(path) && {
      reasons: answersOf(tree, path).map(({ because }) => plainWords(because)),
      flips: flipsOf(tree, path).map((flip) => flipFor(flip, locate)),
    }),
  };
}

function flipFor(flip: Flip, locate: Locate) {
  return {
    question: flip.box.id,
    answer: flip.other.id,
    cards: flip.kind === 'depends' ? flip.cards : [flip.card],
    dependsOn: flip.kind === 'depends' ? flip.on.id : undefined,
    address: locate(addressOfPath(flip.path.id)),
  };
}

function targetFor(target: Target) {
  return 'box' in target ? { question: target.box } : { card: target.card };
}
