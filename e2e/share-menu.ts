import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';

/** The open share menu of a page. */
export interface ShareMenu {
  readonly dialog: Locator;
  readonly buttons: Locator;
  readonly status: Locator;
  readonly shown: Locator;
  /** Chooses a way to copy, and waits until it is told what has come of it. */
  readonly choose: (label: string) => Promise<void>;
}

/** Gives the share menu that somebody has opened. */
export function menuIn(page: Page | FrameLocator): ShareMenu {
  const dialog = page.getByRole('dialog', { name: /^Share/ });
  const status = dialog.getByRole('status');
  return {
    dialog,
    status,
    buttons: dialog.getByRole('listitem').getByRole('button'),
    shown: dialog.getByRole('textbox'),
    choose: async (label) => {
      await dialog.getByRole('button', { name: label, exact: true }).click();
      await expect(status).not.toBeEmpty();
    },
  };
}

/** Opens the share menu of the page itself. */
export async function sharePage(page: Page): Promise<ShareMenu> {
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  return opened(menuIn(page));
}

/** Opens the share menu of the heading that has this id. */
export async function shareHeading(page: Page, id: string): Promise<ShareMenu> {
  await page.locator(`#${id}`).hover();
  await page.locator(`#${id} .share`).click();
  return opened(menuIn(page));
}

/** Gives the text that was copied last. */
export function copied(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

async function opened(menu: ShareMenu): Promise<ShareMenu> {
  await expect(menu.dialog).toBeVisible();
  return menu;
}
