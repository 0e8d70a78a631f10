import { expect, type Locator, type Page } from '@playwright/test';

/** The open search of a page. */
export interface Search {
  readonly dialog: Locator;
  readonly input: Locator;
  readonly links: Locator;
  readonly status: Locator;
  /** Types words and waits for their answer. */
  readonly ask: (words: string) => Promise<void>;
  /** Waits until what is shown answers what is typed. */
  readonly settle: () => Promise<void>;
}

/** Opens the search as a reader does. */
export async function openSearch(page: Page): Promise<Search> {
  await page.getByRole('button', { name: /^Search/ }).click();
  return searchOf(page);
}

/** Gives the search that somebody has opened. */
export async function searchOf(page: Page): Promise<Search> {
  const dialog = page.getByRole('dialog', { name: 'Search' });
  const input = dialog.getByRole('searchbox', { name: 'Search this site' });
  await expect(input).toBeFocused();
  const list = dialog.locator('ol');
  const settle = () => expect(list).toHaveAttribute('aria-busy', 'false');
  return {
    dialog,
    input,
    links: list.getByRole('link'),
    status: dialog.getByRole('status'),
    settle,
    ask: async (words) => {
      await input.fill(words);
      await settle();
    },
  };
}

/** Collects what a page logs as an error, or throws. */
export function faultsOf(page: Page): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  return faults;
}
