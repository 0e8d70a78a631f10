import { createHash } from 'node:crypto';
import { transform } from 'lightningcss';

const inlineStyle = /(<style\b[^>]*>)([^]*?)(<\/style>)/g;
const named = /\s(?:class|id)="([^"]*)"/g;

/**
 * Leaves a page's inline styles only the rules that can apply there: those whose classes and ids the page has, or whose names
 * the site's scripts hold, since these may add them. Astro gives all pages of a route the styles of every component that any
 * of them uses. The policy is given the hashes of what is left.
 */
export function withUsedStyles(html: string, scripts: ReadonlySet<string>): string {
  const used = new Set([...html.matchAll(named)].flatMap(([, names = '']) => names.split(/\s+/)));
  let policed = html;
  for (const [whole, before = '', style = '', after = ''] of html.matchAll(inlineStyle)) {
    const unused = namesIn(style).filter((name) => !used.has(name) && !scripts.has(name));
    if (unused.length === 0) continue;
    const shorter = without(style, unused);
    policed = policed
      .replace(whole, () => before + shorter + after)
      .replaceAll(hashOf(style), hashOf(shorter));
  }
  return policed;
}

/** Gives every word of the site's scripts, among which are the names of all classes and ids that they add. */
export function wordsOfScripts(scripts: readonly string[]): ReadonlySet<string> {
  return new Set(scripts.flatMap((script) => script.match(/[\w-]+/g) ?? []));
}

const names = new Map<string, readonly string[]>();
const shortened = new Map<string, string>();

/** Gives the classes and ids that styles name; most pages share their styles, so that each text is read once. */
function namesIn(style: string): readonly string[] {
  const known = names.get(style);
  if (known !== undefined) return known;
  const found = new Set<string>();
  run(style, {
    visitor: {
      Selector(selector) {
        for (const part of selector) {
          if (part.type === 'class' || part.type === 'id') found.add(part.name);
        }
      },
    },
  });
  names.set(style, [...found]);
  return [...found];
}

function without(style: string, unusedSymbols: readonly string[]): string {
  const key = `${unusedSymbols.join(' ')}\n${style}`;
  const known = shortened.get(key);
  if (known !== undefined) return known;
  const shorter = run(style, { unusedSymbols: [...unusedSymbols] });
  shortened.set(key, shorter);
  return shorter;
}

function run(
  style: string,
  options: Pick<Parameters<typeof transform>[0], 'visitor' | 'unusedSymbols'>,
): string {
  const { code } = transform({
    filename: 'page.css',
    code: new TextEncoder().encode(style),
    minify: true,
    ...options,
  });
  return new TextDecoder().decode(code);
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
