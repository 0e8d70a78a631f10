/** Where an answer leads: to another box of the tree, or to a card. */
export type Target = { readonly box: string } | { readonly card: string };

/** One thing to run or look at; `say` is inline Markdown. */
export interface WayToTell {
  readonly say: string;
  readonly claim?: string | undefined;
  readonly example?: string | undefined;
  /** What to call the probe with, where the way is to run it. */
  readonly probe?: string | undefined;
}

/** An answer of one box. Its texts are inline Markdown, but for the label and the words for titles. */
export interface Answer {
  readonly id: string;
  readonly label: string;
  readonly consequence: string;
  readonly because: string;
  /** The reason in fewer words, where there is little room. */
  readonly becauseInShort: string;
  /** The answer in a word or two, for titles; `undefined` where it goes without saying. */
  readonly inTitle?: string | undefined;
  readonly target: Target;
}

/** What is offered to a reader whom no answer fits: the words of a link, and the section it leads to. */
export interface WayOut {
  readonly label: string;
  readonly section: string;
}

/** A question as it is asked of one worker (or before a worker is decided on): a box of the flowchart. */
export interface Box {
  /** The question's id; where the tree asks it of several workers, followed by the worker. */
  readonly id: string;
  readonly question: string;
  readonly worker: string | undefined;
  readonly step: string;
  readonly text: string;
  readonly section: string;
  readonly help: string;
  readonly howToTell: readonly WayToTell[];
  readonly unsure: { readonly answer?: string | undefined; readonly say: string };
  readonly waysOut: readonly WayOut[];
  readonly answers: readonly Answer[];
}

/** One answer taken at one box. */
export interface Step {
  readonly box: string;
  readonly answer: string;
}

/** A walk through the tree, partial or whole: the answers taken, and where they lead. */
export interface Path {
  /** The answers' ids joined by slashes, as in the address; empty for the walk that has not begun. */
  readonly id: string;
  readonly steps: readonly Step[];
  readonly end: Target;
}

/** A path that ends with a verdict. */
export type WholePath = Path & { readonly end: { readonly card: string } };

/** The decision tree, expanded: boxes, cards and paths in reading order. */
export interface Tree {
  readonly start: string;
  readonly boxes: readonly Box[];
  readonly cards: readonly string[];
  readonly paths: readonly Path[];
}

/** Gives the box with this id; throws where the tree has none, which a compiled tree never refers to. */
export function boxOf(tree: Pick<Tree, 'boxes'>, id: string): Box {
  return found(
    tree.boxes.find((each) => each.id === id),
    `The tree has no box "${id}".`,
  );
}

/** Gives a box's answer; throws where it has none with this id. */
export function answerOf(box: Box, id: string): Answer {
  return found(
    box.answers.find((each) => each.id === id),
    `The question "${box.id}" has no answer "${id}".`,
  );
}

/** Gives the path with this id; throws where the tree has none. */
export function pathOf(tree: Tree, id: string): Path {
  return found(
    tree.paths.find((each) => each.id === id),
    `The tree has no path "${id}".`,
  );
}

/** Gives what was looked for; throws with these words where it was not there. */
export function found<What>(what: What | undefined, otherwise: string): What {
  if (what === undefined) throw new Error(otherwise);
  return what;
}

/** Tells whether a path ends with a verdict. */
export function isWhole(path: Path): path is WholePath {
  return 'card' in path.end;
}

/** Tells whether a path begins with all the answers of another. */
export function goesOnFrom({ id }: Path, before: Path): boolean {
  return `${id}/`.startsWith(before.id && `${before.id}/`);
}
