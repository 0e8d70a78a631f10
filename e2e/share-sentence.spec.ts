import { expect, test, type Page } from '@playwright/test';
import sharp from 'sharp';
import { addressOfChapter } from '../src/site-addresses.ts';
import { contentOf } from './content-of.ts';
import { copied, shareHeading, sharePage } from './share-menu.ts';
import { sites, urlOf } from './sites.ts';

const site = sites.deep;
const { chapters } = await contentOf(site);
const chapter = chapters.find(({ sections }) => sections.length > 3)!;
const url = urlOf(site, addressOfChapter(chapter.id));
const label = 'This sentence';

test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

test('it is offered where a part of the page’s text is selected, and else is not', async ({
  page,
}) => {
  await page.goto(url);
  for (const [part, isOffered] of [
    ['.prose > p', true],
    ['footer p', false],
    [undefined, false],
  ] as const) {
    await page.evaluate((selector) => {
      getSelection()?.removeAllRanges();
      const element = selector && document.querySelector(selector);
      if (element) getSelection()?.selectAllChildren(element);
    }, part);
    const menu = await sharePage(page);
    await expect(menu.dialog.getByRole('button', { name: label })).toHaveCount(isOffered ? 1 : 0);
    await page.keyboard.press('Escape');
  }
});

/** What is selected: the text of the nth element that a selector finds, or some of its characters; to another's end. */
interface Selection {
  readonly name: string;
  readonly from: string;
  readonly nth?: number;
  readonly characters?: readonly [number, number];
  readonly to?: string;
}

const selections: readonly Selection[] = [
  { name: 'a paragraph', from: '.prose > p', nth: 1 },
  { name: 'a few words, the ends in part', from: '.prose > p', nth: 0, characters: [3, 30] },
  { name: 'a short word that comes often', from: '.prose > h2 ~ p', nth: 2, characters: [0, 3] },
  { name: 'a line of a program', from: '.code code', nth: 0, characters: [70, 90] },
  {
    name: 'a heading and what follows it',
    from: '.prose > h2 .anchor',
    nth: 1,
    to: '.prose > h2 ~ p',
  },
  { name: 'an item of a list', from: '.prose > :is(ul, ol) > li', nth: 0 },
];

for (const { name, ...selection } of selections) {
  test(`its address leads to the words and lights them, and no others: ${name}`, async ({
    page,
    context,
  }) => {
    await page.setViewportSize({ width: 1200, height: 700 });
    await page.goto(url);
    const id = chapter.sections.at(-1)?.id ?? '';
    await select(page, selection);
    const menu = await shareHeading(page, id);
    await menu.choose(label);
    await expect(menu.status).toHaveText('Address of the sentence copied.');
    const address = await copied(page);
    expect(address).toMatch(/#[a-z-]+:~:text=[^#]+$/);
    expect(address.startsWith(`${url}#`)).toBe(true);

    const target = await context.newPage();
    await target.setViewportSize({ width: 1200, height: 700 });
    await target.goto(address);
    // A colour that is nowhere else; a sheet of the page's own, which its policy lets pass.
    await target.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('::target-text { background: #00ff01; color: #00ff01 }');
      document.adoptedStyleSheets.push(sheet);
    });
    const expected = await select(target, selection);
    await target.evaluate(() => getSelection()?.removeAllRanges());
    const lit = await litIn(target);
    expect(lit, address).toBeDefined();
    // Words that were selected in part are lit whole, so that the box may be wider by a word.
    expect(lit!.top).toBeGreaterThanOrEqual(expected.top - 3);
    expect(lit!.bottom).toBeLessThanOrEqual(expected.bottom + 3);
    expect(lit!.left).toBeGreaterThanOrEqual(expected.left - 120);
    expect(lit!.right).toBeLessThanOrEqual(expected.right + 120);
    expect(lit!.right - lit!.left).toBeGreaterThanOrEqual(expected.right - expected.left - 8);
  });
}

interface Box {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Selects a part of the page, and gives where it is in the window. */
function select(page: Page, selection: Omit<Selection, 'name'>): Promise<Box> {
  return page.evaluate(({ from, nth = 0, characters, to }) => {
    const element = document.querySelectorAll(from)[nth];
    if (!element) throw new Error(`There is no ${from} with the number ${nth}.`);
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    range.selectNodeContents(element);
    if (characters) {
      let passed = 0;
      const ends = [...characters];
      while (ends.length > 0 && texts.nextNode()) {
        const node = texts.currentNode as Text;
        for (; ends[0] !== undefined && ends[0] <= passed + node.length; ends.shift()) {
          if (ends.length === 2) range.setStart(node, ends[0] - passed);
          else range.setEnd(node, ends[0] - passed);
        }
        passed += node.length;
      }
    }
    const after = to ? [...document.querySelectorAll(to)] : [];
    const last = after.find(
      (each) => range.comparePoint(each, 0) > 0 && each.textContent.trim() !== '',
    );
    if (last) range.setEnd(last, last.childNodes.length);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
    const { top, bottom, left, right } = range.getBoundingClientRect();
    return { top, bottom, left, right };
  }, selection);
}

/** Gives the box around what is lit in the window; nothing where nothing is. */
async function litIn(page: Page): Promise<Box | undefined> {
  const { data, info } = await sharp(await page.screenshot())
    .raw()
    .toBuffer({ resolveWithObject: true });
  let box: Box | undefined;
  for (let at = 0; at < data.length; at += info.channels) {
    if (data[at] !== 0 || data[at + 1] !== 255 || data[at + 2] !== 1) continue;
    const [x, y] = [(at / info.channels) % info.width, Math.floor(at / info.channels / info.width)];
    box = {
      top: Math.min(box?.top ?? y, y),
      bottom: Math.max(box?.bottom ?? y, y),
      left: Math.min(box?.left ?? x, x),
      right: Math.max(box?.right ?? x, x),
    };
  }
  return box;
}
