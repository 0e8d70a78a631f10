import { chromium } from '@playwright/test';
import { serveSite } from '../commands/serve-site.ts';
import { stayOnPages } from '../e2e/built-pages.ts';
import { findingsInEveryState, looks, type Look } from '../e2e/axe.ts';
import { launchOptions } from '../e2e/launch-options.ts';
import type { Check } from './check.ts';
import { addressesToLookAt } from './pages-of.ts';

/** Checks every page that is read, and a sample of those that lead on, by axe in every look and every state that a page can be brought into (https://dequeuniversity.com/rules/axe/). */
export const accessibility: Check = async ({ folder, base }) => {
  const addresses = await addressesToLookAt(folder);
  const serving = await serveSite({ folder, base, port: 0 });
  const browser = await chromium.launch(launchOptions());
  const faults: string[] = [];
  let passed = 0;
  const lookAt = async ({ name, options }: Look) => {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    await stayOnPages(page);
    for (const address of addresses) {
      await page.goto(serving.url + address);
      const findings = await findingsInEveryState(page);
      if (findings.length === 0) passed += 1;
      faults.push(...findings.map((finding) => `/${address}, ${name}: ${finding}`));
    }
    await context.close();
  };
  try {
    const waiting = [...looks];
    const workThrough = async () => {
      for (let look = waiting.shift(); look !== undefined; look = waiting.shift()) {
        await lookAt(look);
      }
    };
    await Promise.all([workThrough(), workThrough()]);
  } finally {
    await browser.close();
    await serving.close();
  }
  const figures = `${addresses.length} pages, ${looks.length} looks`;
  return { name: 'Accessibility', figures, passed, faults };
};
