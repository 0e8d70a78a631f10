import { answersOf, type TakenAnswer } from './answers.ts';
import { idOfTarget } from './charts.ts';
import { boxOf, type Path, type Tree } from './tree.ts';

/** What tabs, links shown in chats and lists of search results say of a page: words without marks. */
export interface PageWords {
  readonly title: string;
  readonly description: string;
}

/**
 * Gives the words for a path's page. Two paths may end with the same card or ask the same question, so the answers
 * that name the job are in them. `plain` gives the words of those texts of the tree that have marks, and `nameOf` a
 * card's name by its id; a question's page names none.
 */
export function wordsOfPath(
  tree: Tree,
  path: Path,
  plain: (text: string) => string,
  nameOf: (card: string) => string = String,
): PageWords {
  const { end } = path;
  if ('box' in end) return wordsOfOpen(tree, path, plain);
  const use = `use ${nameOf(end.card)}`;
  const reasons = listed(tellingAnswers(tree, path).map(({ becauseInShort }) => becauseInShort));
  return {
    title: capital(led(jobOf(tree, path), use)),
    // A reason may begin with code, which its marks keep as it is.
    description: `${reasons === '' ? capital(use) : led(plain(capital(reasons)), use)}.`,
  };
}

/** Gives the words for the page of a question, as `wordsOfPath`; throws for a path that ends with a verdict. */
export function wordsOfOpen(tree: Tree, path: Path, plain: (text: string) => string): PageWords {
  const { text, answers } = boxOf(tree, idOfTarget(path.end));
  const job = jobOf(tree, path);
  const choices = answers.map(({ label, consequence }) => `${label}: ${plain(consequence)}.`);
  return {
    title: job === '' ? text : `${text} (${job})`,
    description: capital(led(job, [text, ...choices].join(' '))),
  };
}

/** Names the job that a path's answers describe, such as "IO-bound, ad-hoc"; an empty text for one that says nothing yet. */
export function jobOf(tree: Tree, path: Path): string {
  return tellingAnswers(tree, path)
    .map(({ inTitle }) => inTitle)
    .join(', ');
}

function tellingAnswers(tree: Tree, path: Path): TakenAnswer[] {
  return answersOf(tree, path).filter(({ inTitle }) => inTitle !== undefined);
}

/** Gives the labels of the answers that a path's question has; nothing where the path ends with a verdict. */
export function choicesOf(tree: Tree, { end }: Path): string {
  if (!('box' in end)) return '';
  return boxOf(tree, end.box)
    .answers.map(({ label }) => label)
    .join(' · ');
}

function led(before: string, text: string): string {
  return before === '' ? text : `${before}: ${text}`;
}

/** Joins clauses: each keeps a comma before it, since it may hold an "and" or an "or" itself. */
function listed(clauses: readonly string[]): string {
  const last = clauses.at(-1) ?? '';
  return clauses.length < 2 ? last : `${clauses.slice(0, -1).join(', ')}, and ${last}`;
}

/** Begins a text with a capital letter. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
