import type { MdastNode } from 'satteri';
import { isLanguage, languages } from '../highlight/languages.ts';
import { didYouMean } from '../problems/nearest.ts';
import type { Place, Problem } from '../problems/problem.ts';
import { tags, type Tag } from './elements.ts';
import { visit } from './nodes.ts';

/** Something a page names that has to exist: a section, a page, a claim, an example, a question, a table, a picture, a figure, a value of one. */
export interface Reference extends Place {
  readonly kind:
    | 'section'
    | 'page'
    | 'claim'
    | 'example'
    | 'question'
    | 'table'
    | 'picture'
    | 'figure'
    | 'value';
  /** That of a value names its figure first: `figure value`. */
  readonly id: string;
}

/** Finds what a page refers to, and what it must not hold: programs, unknown components, links that cannot be checked. */
export function findReferences(
  root: MdastNode,
  placeOf: (node: MdastNode) => Place,
): { references: Reference[]; problems: Problem[] } {
  const references: Reference[] = [];
  const problems: Problem[] = [];
  visit(root, (node) => {
    const place = placeOf(node);
    const report = (fact: string, remedy: string) => problems.push({ ...place, fact, remedy });
    switch (node.type) {
      case 'link':
      case 'definition':
        if (node.url.startsWith('#')) {
          references.push({ ...place, kind: 'section', id: node.url.slice(1) });
        } else if (node.url.startsWith('/')) {
          references.push({ ...place, kind: 'page', id: node.url });
        } else if (!node.url.startsWith('https://') && !node.url.startsWith('mailto:')) {
          report(
            `The link "${node.url}" leads nowhere that can be checked.`,
            'Write #id for a section of this site, /page/ for a page of it, or https://…',
          );
        }
        break;
      case 'code':
        if (isLanguage(node.lang ?? '')) break;
        report(
          node.lang
            ? `"${node.lang}" is no language that can be coloured.`
            : 'The code block names no language.',
          `Write one of ${languages.join(', ')}, or text.`,
        );
        break;
      case 'mdxjsEsm':
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        if (/^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value)) break;
        report(
          `The page holds a program: "${node.value.slice(0, 40)}".`,
          'Content holds no code of the site. Write a brace of the text inside `code`.',
        );
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement': {
        const name = node.name ?? '';
        const tag = tags.get(name);
        if (tag === undefined) {
          const remedy = didYouMean(
            name,
            tags.keys(),
            `The components are ${[...tags.keys()].join(', ')}.`,
          );
          report(`There is no component "${name}".`, remedy);
          break;
        }
        const { needs, names, alsoNeeds = [], within, oneOf, allows = [], isBlock = false } = tag;
        if (isBlock && node.type === 'mdxJsxTextElement') {
          report(
            `<${name}> stands within a line of text.`,
            `Put <${name} …> and </${name}> on lines of their own, an empty line beside each.`,
          );
        }
        const given = new Map<string, unknown>(
          node.attributes.map((each) =>
            each.type === 'mdxJsxAttribute' ? [each.name, each.value] : ['{…}', each],
          ),
        );
        for (const [attribute, value] of given) {
          const isKnown = attribute === needs || [...alsoNeeds, ...allows].includes(attribute);
          if (isKnown && (value === null || typeof value === 'string')) continue;
          report(
            `<${name}> is given "${attribute}"${isKnown ? ' by a program' : ''}.`,
            isKnown ? `Write ${attribute}="…".` : allowed(name, tag),
          );
        }
        for (const missing of alsoNeeds.filter((attribute) => !given.has(attribute))) {
          report(`<${name}> has no ${missing}.`, allowed(name, tag));
        }
        if (needs === undefined) break;
        const value = given.get(needs);
        if (!given.has(needs)) {
          report(`<${name}> does not say which ${names ?? needs}.`, allowed(name, tag));
        } else if (names !== undefined && typeof value === 'string') {
          const first = within === undefined ? '' : given.get(within);
          // Where it does not say within what, that has been told.
          if (typeof first !== 'string') break;
          references.push({
            ...place,
            kind: names,
            id: first === '' ? value : `${first} ${value}`,
          });
        } else if (oneOf !== undefined && (value === null || typeof value === 'string')) {
          const word = value ?? '';
          if (oneOf.includes(word)) break;
          report(
            `<${name}> has no ${needs} "${word}".`,
            didYouMean(word, oneOf, `Write ${needs}="…" with one of ${oneOf.join(', ')}.`),
          );
        }
        break;
      }
      case 'html':
      case 'image':
      case 'imageReference':
      case 'footnoteReference':
      case 'footnoteDefinition':
        report(
          `The text holds ${unfit[node.type]}.`,
          'Say it in words, or with one of the components in CONTRIBUTING.md.',
        );
    }
  });
  return { references, problems };
}

/** What Markdown has and this site has no place for. */
const unfit = {
  html: 'HTML',
  image: 'a picture',
  imageReference: 'a picture',
  footnoteReference: 'a footnote',
  footnoteDefinition: 'a footnote',
} as const;

function allowed(name: string, { needs, alsoNeeds = [], allows = [] }: Tag): string {
  const attributes = [...(needs === undefined ? [] : [needs]), ...alsoNeeds, ...allows];
  const written = attributes.map((attribute) => ` ${attribute}="…"`).join('');
  return `Write <${name}${written} />.`;
}
