import { join } from 'node:path';

/** A site that the tests build: its settings, and the folder it is built into. */
export interface TestSite {
  readonly name: string;
  readonly base: string;
  readonly content: string;
  /** The origin it is built for; without one it must leave out what needs one. */
  readonly site?: string;
  /** The address of its repository; without one it must leave out what needs one. */
  readonly repository?: string;
  readonly output: string;
}

/** The project's folder. */
export const root = join(import.meta.dirname, '..');

const folder = '.test-sites';

/** The real site under three base paths, and a site on another subject. */
export const sites = {
  root: {
    name: 'root',
    base: '/',
    content: 'content',
    site: 'https://example.org',
    output: `${folder}/root`,
  },
  docs: {
    name: 'docs',
    base: '/docs/',
    content: 'content',
    site: 'https://example.org',
    repository: 'https://github.com/me/guide',
    output: `${folder}/docs`,
  },
  deep: { name: 'deep', base: '/a/b/', content: 'content', output: `${folder}/deep` },
  licences: {
    name: 'licences',
    base: '/l/',
    content: 'e2e/fixtures/licences',
    output: `${folder}/licences`,
  },
} as const satisfies Record<string, TestSite>;

/** Gives the address of a page of a test site; `address` begins with a slash and knows no base path. */
export function urlOf(site: TestSite, address: string): string {
  const home = process.env[`SITE_URL_${site.name}`];
  if (home === undefined) throw new Error(`The site "${site.name}" is not being served.`);
  return `${home}${address.slice(1)}`;
}
