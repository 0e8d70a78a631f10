import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The colours of the site that pictures need, by their names in src/styles/tokens.css. */
const names = [
  'ground',
  'surface',
  'ink',
  'ink-soft',
  'line',
  'line-strong',
  'link',
  'accent-1',
  'accent-2',
  'accent-3',
] as const;

/** The name of a colour of the site. */
export type ColourName = (typeof names)[number];

/** How the site looks: its colours on light ground, and the line of its icon in a square of 32. */
export interface Look {
  readonly colours: Readonly<Record<ColourName, string>>;
  readonly icon: string;
}

/**
 * Reads how the site looks from its stylesheet and its icon, so that neither is said twice.
 *
 * @param root the project's folder
 * @throws Error when a colour or the icon's line is not found
 */
export async function readLook(root: string): Promise<Look> {
  const [tokens, icon] = await Promise.all(
    ['src/styles/tokens.css', 'public/favicon.svg'].map((file) =>
      readFile(join(root, file), 'utf8'),
    ),
  );
  return lookOf(tokens ?? '', icon ?? '');
}

/** Reads how the site looks from the text of its stylesheet and of its icon; throws where something is not found. */
export function lookOf(tokens: string, icon: string): Look {
  const colours = names.map((name) => {
    const value = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}),`).exec(tokens)?.[1];
    if (value === undefined) {
      throw new Error(
        `src/styles/tokens.css has no colour --${name} that pictures can take. ` +
          `Write --${name}: light-dark(#rrggbb, …).`,
      );
    }
    return [name, value] as const;
  });
  const line = /<path d="([^"]+)"/.exec(icon)?.[1];
  if (line === undefined) {
    throw new Error(
      'public/favicon.svg has no line that pictures can take. Draw it as one <path d="…">.',
    );
  }
  return { colours: Object.fromEntries(colours) as Look['colours'], icon: line };
}
