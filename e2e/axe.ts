import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from '@playwright/test';

/** How a reader may see the site. */
export interface Look {
  readonly name: string;
  readonly options: BrowserContextOptions;
}

const phone = { width: 360, height: 900 };
const desk = { width: 1440, height: 900 };
// The checks of axe are a script of ours, which the pages' policy rightly refuses.
const checked = { bypassCSP: true, reducedMotion: 'reduce' } as const;

/** Every look that axe has to find nothing in. */
export const looks: readonly Look[] = [
  { name: 'light on a phone', options: { ...checked, viewport: phone, colorScheme: 'light' } },
  { name: 'dark on a phone', options: { ...checked, viewport: phone, colorScheme: 'dark' } },
  { name: 'light on a desk', options: { ...checked, viewport: desk, colorScheme: 'light' } },
  { name: 'dark on a desk', options: { ...checked, viewport: desk, colorScheme: 'dark' } },
  {
    name: 'forced colours',
    options: { ...checked, viewport: desk, colorScheme: 'dark', forcedColors: 'active' },
  },
];

/** Gives what axe finds in a page, or in the part that the selector names: each rule with the elements that break it. */
export async function findingsOf(page: Page, part = 'html'): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).include(part).analyze();
  return violations.map(({ id, nodes }) =>
    [id, ...nodes.map(({ html }) => html.slice(0, 200))].join('\n    '),
  );
}

/**
 * Brings a loaded page into each of its states, one after the other, and gives what axe finds in each, with the state's
 * name before it: as it is loaded, with everything unfolded, with the menu and with the flowchart open.
 */
export async function findingsInEveryState(page: Page): Promise<readonly string[]> {
  const findings = await findingsOf(page);
  const look = async (state: string) => {
    findings.push(...(await findingsOf(page)).map((finding) => `${state}: ${finding}`));
  };
  const folded = page.locator('details:not([open])');
  if ((await folded.count()) > 0) {
    await folded.evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
    await look('unfolded');
  }
  for (const name of ['Menu', 'Open the flowchart']) {
    const opener = page.getByRole('button', { name });
    if (!(await opener.isVisible())) continue;
    await opener.click();
    await look(name);
    await page.keyboard.press('Escape');
  }
  return findings;
}
