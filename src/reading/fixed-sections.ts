/** A section that every page of a kind has, beside those its author writes. */
export interface FixedSection {
  readonly id: string;
  readonly title: string;
}

/** The ids that the frame of a page has for its own parts; no section may have one of them. */
export const frameIds = {
  main: 'main',
  menu: 'menu',
  chart: 'chart',
  afterChart: 'after-chart',
  sources: 'sources',
  walkData: 'walk-data',
  tell: 'how-can-i-tell',
} as const;

/** Gives the id of a box in a drawn chart; no section's id begins so. */
export function idOfDrawnBox(box: string): string {
  return `${drawnBoxPrefix}${box}`;
}

/** How the ids of drawn boxes begin. */
export const drawnBoxPrefix = 'box-';

/** The table of comparison.yaml that the list of cards shows, where there is one. */
export const tableOfList = 'all';

/** The sections of the home page and of the two lists. */
export const sectionsOfLists = {
  '/': {
    question: { id: 'first-question', title: 'The first question' },
    flowchart: { id: 'flowchart', title: 'The flowchart' },
    list: { id: 'all-answers', title: 'Every question and answer' },
  },
  '/apis/': {
    cards: { id: 'all-cards', title: 'The cards' },
    comparison: { id: 'cards-compared', title: 'Side by side' },
    verdicts: { id: 'verdicts-by-path', title: 'Which answers lead to which' },
  },
} as const satisfies Record<string, Record<string, FixedSection>>;

/** The section of a step's chapter in which its question is answered. */
export function answerSection(chapter: string): FixedSection {
  return { id: `${chapter}-answer`, title: 'Answer this question now' };
}

/** The sections of a card: its program, and for a verdict the answers that lead to it. */
export function cardSections(card: string): Record<'program' | 'answers', FixedSection> {
  return {
    program: { id: `${card}-program`, title: 'A program to start from' },
    answers: { id: `${card}-answers`, title: 'You get here when you answer' },
  };
}
