/** The kinds of forges by how they address a file's editor; Forgejo's addresses are Gitea's. */
const forges = ['github', 'gitlab', 'gitea'] as const;

/** A kind of forge. */
export type Forge = (typeof forges)[number];

/** What the environment says of a build. */
export interface Settings {
  /** The origin that the site is published at; `undefined` where nobody said. */
  readonly site: string | undefined;
  /** The address of the project's repository; `undefined` where nobody said. */
  readonly repository: string | undefined;
  /** The kind of forge that the repository is on; `undefined` where neither its host's name nor anybody said. */
  readonly forge: Forge | undefined;
  /** The branch on which readers are to edit. */
  readonly branch: string;
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
 * Reads the settings from the environment: SITE, REPOSITORY, FORGE, BRANCH, BASE, CONTENT, OUTPUT, PORT; each may be missing. Throws an
 * error that names the variable, its value and the remedy where one is not usable.
 */
export function settings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const { SITE, REPOSITORY, FORGE, BRANCH, BASE, CONTENT, OUTPUT, PORT } = environment;
  if (SITE && !isOrigin(SITE)) {
    throw new Error(`SITE is "${SITE}". Write the site's origin, such as https://example.org.`);
  }
  if (REPOSITORY && !isPlainAddress(REPOSITORY)) {
    // A password is not for the terminal, where others may read it.
    const told = REPOSITORY.replace(/\/\/[^/@]*@/, '//…@');
    throw new Error(
      `REPOSITORY is "${told}". Write the repository's address, such as https://example.org/me/guide.`,
    );
  }
  const forge = forges.find((each) => each === FORGE);
  if (FORGE && forge === undefined) {
    throw new Error(`FORGE is "${FORGE}". Write one of ${forges.join(', ')}.`);
  }
  // What git refuses in a branch's name, roughly: an address made of it would lead nowhere.
  if (BRANCH && /^[-/]|[\s~^:?*[\\]|\.\.|\/\/|\/$/.test(BRANCH)) {
    throw new Error(`BRANCH is "${BRANCH}". Write the name of a branch, such as main.`);
  }
  const base = BASE ? `/${BASE.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/') : '/';
  if (!/^\/((?!\.{1,2}\/)[\w.~-]+\/)*$/.test(base)) {
    throw new Error(`BASE is "${BASE}". Write a path, such as /docs/.`);
  }
  const port = PORT ? Number(PORT) : 4321;
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Error(`PORT is "${PORT}". Write a port from 1 to 65535.`);
  }
  const content = (CONTENT || 'content').replace(/^(\.\/+)+|\/+$/g, '');
  return {
    site: SITE ? new URL(SITE).origin : undefined,
    repository: REPOSITORY ? REPOSITORY.replace(/(\.git)?\/*$/, '') : undefined,
    forge: forge ?? (REPOSITORY ? forgeOf(new URL(REPOSITORY).hostname) : undefined),
    branch: BRANCH || 'main',
    base,
    content,
    cache: `node_modules/.cache/site/${content.replace(/[^\w-]+/g, '-')}`,
    output: OUTPUT || 'dist',
    port,
  };
}

/** Tells a forge by a host's name: those that everybody knows, and a company's own that is called after what it runs. */
function forgeOf(host: string): Forge | undefined {
  const names: readonly [RegExp, Forge][] = [
    [/(^|[.-])github([.-]|$)/, 'github'],
    [/(^|[.-])gitlab([.-]|$)/, 'gitlab'],
    [/(^|[.-])(gitea|forgejo|codeberg)([.-]|$)/, 'gitea'],
  ];
  return names.find(([name]) => name.test(host))?.[1];
}

/** Tells whether a text is the address of a place on the web and nothing more: no password, no search, no fragment. */
function isPlainAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password, search, hash } = new URL(text);
  return /^https?:$/.test(protocol) && username + password + search + hash === '';
}

/** Tells whether a text is an origin: a path in it would be lost without a word. */
function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, pathname, search, hash } = new URL(text);
  return /^https?:$/.test(protocol) && pathname === '/' && search + hash === '';
}
