/** What the environment says of a build. */
export interface Settings {
  /** The origin that the site is published at; `undefined` where nobody said. */
  readonly site: string | undefined;
  /** The address of the project's repository; `undefined` where nobody said. */
  readonly repository: string | undefined;
  /** The path that every address begins with: `/`, or a path with a slash at both ends. */
  readonly base: string;
  /** The folder that holds the content, from the project's root. */
  readonly content: string;
  /** The folder that a build of this content keeps its caches in, from the project's root. */
  readonly cache: string;
  /** The folder that the site is written to, from the project's root. */
  readonly output: string;
  /** The first port that `npm start` tries. */
  readonly port: number;
}

/**
 * Reads the settings from the environment: SITE, REPOSITORY, BASE, CONTENT, OUTPUT, PORT; each may be missing. Throws an error that names
 * the variable, its value and the remedy where one is not usable.
 */
export function settings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const { SITE, REPOSITORY, BASE, CONTENT, OUTPUT, PORT } = environment;
  if (SITE && !isOrigin(SITE)) {
    throw new Error(`SITE is "${SITE}". Write the site's origin, such as https://example.org.`);
  }
  if (REPOSITORY && !(URL.canParse(REPOSITORY) && /^https?:/.test(REPOSITORY))) {
    throw new Error(
      `REPOSITORY is "${REPOSITORY}". Write the repository's address, such as https://example.org/me/guide.`,
    );
  }
  const base = BASE ? `/${BASE.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/') : '/';
  if (!/^\/((?!\.{1,2}\/)[\w.~-]+\/)*$/.test(base)) {
    throw new Error(`BASE is "${BASE}". Write a path, such as /docs/.`);
  }
  const port = PORT ? Number(PORT) : 4321;
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Error(`PORT is "${PORT}". Write a port from 1 to 65535.`);
  }
  const content = (CONTENT || 'content').replace(/\/+$/, '');
  return {
    site: SITE ? new URL(SITE).origin : undefined,
    repository: REPOSITORY ? REPOSITORY.replace(/\/+$/, '') : undefined,
    base,
    content,
    cache: `node_modules/.cache/site/${content.replace(/[^\w-]+/g, '-')}`,
    output: OUTPUT || 'dist',
    port,
  };
}

/** Tells whether a text is an origin: a path in it would be lost without a word. */
function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, pathname, search, hash } = new URL(text);
  return /^https?:$/.test(protocol) && pathname === '/' && search + hash === '';
}
