import { expect, test } from '@playwright/test';
import { fileNameOf } from '../src/programs/file-name.ts';
import { besidePitfalls, pitfallsOf } from '../src/reading/pitfalls.ts';
import { programOf } from '../src/reading/programs.ts';
import { addressOfSection } from '../src/reading/content.ts';
import { inlineParts } from '../src/share/inline-markdown.ts';
import { flipFacts } from '../src/share/receipt-facts.ts';
import { outcomeOf } from '../src/share/receipt.ts';
import { withBase } from '../src/site.ts';
import { addressOfCard, addressOfPath } from '../src/site-addresses.ts';
import { answersOf } from '../src/tree/answers.ts';
import { flipsOf } from '../src/tree/flips.ts';
import { builtPages, parse } from './built-pages.ts';
import { sites, type TestSite } from './sites.ts';
import { verdictsOf, wordsOf } from './verdicts.ts';

const tidy = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
const said = (markdown: string) => tidy(wordsOf(inlineParts(markdown, (link) => link)));

for (const site of [sites.deep, sites.licences] as TestSite[]) {
  const pages = new Map(
    builtPages(site).map(({ address, html }) => [withBase(site.base, address), html]),
  );

  test(`${site.name}: every verdict says why, shows its program, and what would change it`, async () => {
    const verdicts = await verdictsOf(site);
    expect(verdicts.length).toBeGreaterThan(3);
    for (const { content, path, card, address } of verdicts) {
      const document = parse(pages.get(withBase(site.base, address)) ?? '');
      const verdict = document.querySelector('.verdict');
      const texts = (selector: string) =>
        [...(verdict?.querySelectorAll(selector) ?? [])].map((each) => tidy(each.textContent));
      const links = (selector: string) =>
        [...(verdict?.querySelectorAll<HTMLAnchorElement>(selector) ?? [])].map((each) => [
          tidy(each.textContent),
          each.getAttribute('href'),
        ]);

      expect(texts('h1'), address).toEqual([card.short]);
      expect(texts('.lead'), address).toEqual([said(card.sentence)]);
      expect(texts('.chosen li'), address).toEqual(
        answersOf(content.tree, path).map(({ because }) => said(because)),
      );
      expect(links('.chosen a.button'), address).toEqual([
        ['Open the card', withBase(site.base, addressOfCard(card.id))],
      ]);

      const program = programOf(content.tree, card, path);
      const { source, output } = content.examples[program] ?? {};
      const shown = [...(verdict?.querySelectorAll('.program pre') ?? [])];
      expect(
        shown.map(({ textContent }) => textContent),
        address,
      ).toEqual([source?.trimEnd(), output?.trimEnd()]);
      expect(texts('.program .run'), address).toEqual([`Run it: python3 ${fileNameOf(program)}`]);

      const flips = flipsOf(content.tree, path);
      expect(flips.length, address).toBeGreaterThanOrEqual(path.steps.length);
      expect(links('.flips a'), address).toEqual(
        flips.map((flip) => [
          `${flip.box.text} ${flip.other.label} → ${outcomeOf(flipFacts(content, flip))}`,
          withBase(site.base, addressOfPath(flip.path.id)),
        ]),
      );

      const pitfalls = pitfallsOf(card);
      const others = besidePitfalls(card, program);
      const listed = [...(pitfalls ? [...pitfalls.first, pitfalls.section] : []), ...others];
      expect(
        links('.support section:not(:first-of-type) a').map(([, href]) => href),
        address,
      ).toEqual(listed.map(({ id }) => withBase(site.base, addressOfSection(content, id))));
      for (const [name, href] of [...links('.flips a'), ...links('.support a')]) {
        const [page = '', id] = (href ?? '').split('#');
        expect(pages.has(page), `${address}: ${name} leads to ${href}`).toBe(true);
        if (id) expect(pages.get(page), `${address}: ${href}`).toContain(` id="${id}"`);
      }

      expect(texts('.support section:last-child')[0], address).toContain(said(card.oldest));
      for (const { what, version } of card.since) {
        const note = `${said(what)}: ${version}+`;
        expect(texts('.support section:last-child')[0], address).toContain(note);
      }
      const levels = [...(verdict?.querySelectorAll('h1, h2, h3, h4') ?? [])].map(
        ({ localName }) => localName,
      );
      const parts = 5 + Number(pitfalls !== undefined) + Number(others.length > 0);
      expect(levels, address).toEqual(['h1', ...Array<string>(parts).fill('h2')]);
    }
  });
}

/** Which program each verdict of the guide shows: who computes in threads does not get one that waits. */
const programs: Readonly<Record<string, string>> = {
  'waiting/asyncio': 'asyncio',
  'waiting/threads/long-lived': 'thread',
  'waiting/threads/ad-hoc/executor': 'thread-pool-executor',
  'waiting/threads/ad-hoc/pool': 'thread-pool',
  'computing/processes/long-lived': 'process',
  'computing/processes/ad-hoc/executor': 'process-pool-executor',
  'computing/processes/ad-hoc/pool': 'pool',
  'computing/threads/long-lived': 'thread-computing',
  'computing/threads/ad-hoc/executor': 'thread-pool-executor-computing',
  'computing/threads/ad-hoc/pool': 'thread-pool-computing',
};

test('every verdict of the guide shows the program for its path, and the card shows it, too', async () => {
  const site = sites.deep;
  const pages = new Map(builtPages(site).map(({ address, html }) => [address, html]));
  const filesOn = (address: string, within: string) =>
    [...parse(pages.get(address) ?? '').querySelectorAll(`${within} figcaption code`)].map(
      ({ textContent }) => textContent,
    );
  const shown: Record<string, string[]> = {};
  for (const { path, card, address } of await verdictsOf(site)) {
    const files = filesOn(address, '.program');
    shown[path.id] = files;
    expect(filesOn(addressOfCard(card.id), 'main'), address).toEqual(expect.arrayContaining(files));
  }
  expect(shown).toEqual(
    Object.fromEntries(Object.entries(programs).map(([path, id]) => [path, [fileNameOf(id)]])),
  );
});

test('the verdicts of the guide name pitfalls', async () => {
  const named = (await verdictsOf(sites.deep)).map(({ card }) => pitfallsOf(card)?.first.length);
  expect(new Set(named)).toEqual(new Set([3]));
});
