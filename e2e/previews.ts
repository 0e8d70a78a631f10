import type { Locator, Page } from '@playwright/test';
import { edgeId, idOfTarget } from '../src/tree/charts.ts';
import { destinationOf } from '../src/tree/destinations.ts';
import { pathOf, type Path, type Tree } from '../src/tree/tree.ts';

/** The part of a page with this id; those of the chart's answers hold what no selector may. */
export const at = (page: Page, id: string): Locator => page.locator(`[id="${id}"]`);

/** The words of a preview. */
export const tipOf = (page: Page): Locator => page.locator('.tip');

/** Gives the words of the preview of a box or an answer, by its name: all but what stands in the chart itself. */
export function wordsOfTip(name: string | null): string {
  const words = /Leads to .+|(?<= – )read .+/.exec(name ?? '')?.[0];
  if (words === undefined) throw new Error(`The name "${name}" does not say what it leads to.`);
  return words.replace(/^r/, 'R');
}

/** Gives the point of the window in the middle of a part of the page; throws where it is not shown. */
export async function middleOf(part: Locator): Promise<{ x: number; y: number }> {
  const box = await part.boundingBox();
  if (!box) throw new Error('Nothing is there to point at.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Gives what a preview lights, by id, and lines by their answers'; on a page that is no walk nothing else has thick lines. */
export function litIn(page: Page): Promise<string[]> {
  return page.locator('.chart').evaluate((chart) => {
    const pills = [...chart.querySelectorAll('.pill')];
    const lines = [...chart.querySelectorAll('.edge')];
    return [...chart.children]
      .filter((part) => {
        const { strokeWidth } = getComputedStyle(part.querySelector('rect, path') ?? part);
        return Number.parseFloat(strokeWidth) > 2;
      })
      .map((part) => part.id || `line of ${pills[lines.indexOf(part)]?.id}`)
      .toSorted();
  });
}

/** Gives for every box, card and answer what it leads to, itself among them, and for an answer its way, seen from a path. */
export function litFrom(tree: Tree, taken: Path = pathOf(tree, '')): [id: string, lit: string[]][] {
  const fromBox = (id: string): string[] => {
    const box = tree.boxes.find((each) => each.id === id);
    return [
      `box-${id}`,
      ...(box?.answers.flatMap(({ id: answer, target }) => [
        ...step(id, answer),
        ...fromBox(idOfTarget(target)),
      ]) ?? []),
    ];
  };
  const step = (box: string, answer: string) => [
    edgeId(box, answer),
    `line of ${edgeId(box, answer)}`,
  ];
  const all: [string, string[]][] = [
    ...[...tree.boxes.map(({ id }) => id), ...tree.cards].map((id): [string, string[]] => [
      `box-${id}`,
      fromBox(id),
    ]),
    ...tree.boxes.flatMap(({ id, answers }) =>
      answers.map((answer): [string, string[]] => {
        const { steps } = destinationOf(tree, taken, id, answer.id);
        const way = steps.slice(0, steps.findIndex(({ box }) => box === id) + 1);
        return [
          edgeId(id, answer.id),
          [
            ...way.flatMap((each) => [`box-${each.box}`, ...step(each.box, each.answer)]),
            ...fromBox(idOfTarget(answer.target)),
          ],
        ];
      }),
    ),
  ];
  return all.map(([id, lit]) => [id, [...new Set(lit)].toSorted()]);
}
