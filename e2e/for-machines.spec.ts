import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { fileNameOf } from '../src/programs/file-name.ts';
import { sharedLinkables } from '../src/share/permanent-pages.ts';
import { twinAddress } from '../src/share/twin-address.ts';
import { addressOfCard } from '../src/site-addresses.ts';
import { builtPages, filesOf, parse } from './built-pages.ts';
import { contentOf } from './content-of.ts';
import { readMarkdown } from './markdown.ts';
import { root, sites, type TestSite } from './sites.ts';

// What a site says to programs: twins in Markdown, lists, the decision as JSON. The files are read as they were written.

/** What leads on, is shown in frames, stands for what is missing, or shows a program, which is text itself. */
const withoutTwin = /^\/((s|embed)\/|404\.html$|evidence\/.)/;

for (const site of Object.values(sites) as TestSite[]) {
  const textOf = (address: string) => readFileSync(join(root, site.output, address), 'utf8');
  const pages = once(
    () => new Map(builtPages(site).map(({ address, html }) => [address, parse(html)])),
  );
  const home = `${site.site ?? ''}${site.base}`;

  test(`every page of the site "${site.name}" has a twin that says the same`, () => {
    const twins: string[] = [];
    for (const [address, page] of pages()) {
      if (withoutTwin.test(address) || page.querySelector('meta[http-equiv=refresh]')) continue;
      const main = page.querySelector('main')?.cloneNode(true) as HTMLElement;
      twins.push(twinAddress(address).slice(1));
      const twin = textOf(twinAddress(address));
      const link = page.querySelector('link[rel=alternate][type="text/markdown"]');
      expect(link?.getAttribute('href'), address).toBe(site.base + twinAddress(address).slice(1));
      expect(twin, address).toContain(`](${home}${address.slice(1)}). Checked against `);
      const { headings, html: left, programs } = readMarkdown(twin);
      expect(left, address).toEqual([]);
      // The chart has no twin, for the list of answers says the same; what is hidden is for paper.
      for (const part of main.querySelectorAll('.whole-chart, [hidden]')) part.remove();
      const heads = [...main.querySelectorAll('h1, h2, h3, h4')];
      expect(headings, address).toEqual(
        heads.map((head) => `${'#'.repeat(Number(head.tagName[1]))} ${tidy(head.textContent)}`),
      );
      const shown = [...main.querySelectorAll('pre code')].map((code) => ({
        language: /language-(\w+)/.exec(code.className)?.[1] ?? '',
        code: `${code.textContent}\n`,
      }));
      expect(programs, address).toEqual(shown);
      const tables = [...twin.matchAll(/^\|( -+ \|)+$/gm)];
      expect(tables.length, address).toBe(main.querySelectorAll('table').length);
    }
    expect(filesOf(join(root, site.output)).filter((file) => file.endsWith('.md'))).toEqual(
      twins.toSorted(),
    );
    expect(twins.length).toBeGreaterThan(10);
  });

  test(`a program in a twin of the site "${site.name}" is the file`, async () => {
    const { cards } = await contentOf(site);
    for (const { id } of cards) {
      const twin = textOf(twinAddress(addressOfCard(id)));
      const source = readFileSync(join(root, site.content, `examples/${id}.py`), 'utf8');
      const { programs } = readMarkdown(twin);
      const [first] = programs.filter(({ language }) => language === 'python');
      expect(first?.code, id).toBe(`${source.trimEnd()}\n`);
      expect(twin).toContain(`\`${fileNameOf(id)}\``);
    }
  });

  test(`every link for programs in the site "${site.name}" leads somewhere`, async () => {
    const content = await contentOf(site);
    const permanent = new Set(sharedLinkables(content).map((each) => each.permanent));
    const leads = (link: string) => {
      const { pathname, hash } = new URL(link, 'https://site.invalid');
      const address = `/${pathname.slice(site.base.length)}`;
      const page = pages().get(address);
      if (page) return hash === '' || page.getElementById(hash.slice(1)) !== null;
      return permanent.has(address) || (!address.endsWith('/') && isFile(site, address));
    };
    const files = filesOf(join(root, site.output)).filter((file) => /\.(md|mmd)$/.test(file));
    const links = [
      ...[...files, 'llms.txt'].flatMap((file) =>
        file.endsWith('.mmd')
          ? [...textOf(file).matchAll(/href "([^"]+)"/g)].map(([, link]) => link ?? '')
          : readMarkdown(textOf(file)).links,
      ),
      ...[...textOf('decision.json').matchAll(/"(?:\$schema|address|permanent)":"([^"]+)"/g)].map(
        ([, link]) => link ?? '',
      ),
      ...inventoryOf(site).map((address) => home + address.replace('./', '')),
    ];
    const within = links.filter((link) => link.startsWith(home));
    expect(within.filter((link) => !leads(link))).toEqual([]);
    expect(within.length).toBeGreaterThan(100);
    const elsewhere = links.filter((link) => !link.startsWith(home));
    expect(elsewhere.filter((link) => !/^https?:\/\/(?!example\.org)/.test(link))).toEqual([]);
  });

  test(`the decision of the site "${site.name}" keeps to the schema beside it`, async () => {
    const schema = JSON.parse(textOf('decision.schema.json')) as { $id?: string };
    expect(schema.$id).toBe(site.site && `${home}decision.schema.json`);
    const validate = new Ajv2020().compile(schema);
    const decision = JSON.parse(textOf('decision.json')) as { questions: unknown[] };
    validate(decision);
    expect(validate.errors ?? []).toEqual([]);
    expect(decision.questions.length).toBe((await contentOf(site)).tree.boxes.length);
  });

  test(`the site "${site.name}" has a flowchart with links only where these can be whole`, () => {
    expect(existsSync(join(root, site.output, 'flowchart.mmd'))).toBe(site.site !== undefined);
  });
}

/** Gives the addresses in a site's inventory, from the site's root. */
function inventoryOf(site: TestSite): string[] {
  const bytes = readFileSync(join(root, site.output, 'objects.inv'));
  const head = bytes.toString('latin1').split('\n', 4).join('\n');
  const lines = inflateSync(bytes.subarray(head.length + 1))
    .toString()
    .trimEnd()
    .split('\n');
  return lines.map((line) => / -1 (\S+) /.exec(line)?.[1] ?? line);
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}

function isFile({ output }: TestSite, address: string): boolean {
  const file = join(root, output, address);
  return existsSync(file) && readFileSync(file).length > 0;
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
