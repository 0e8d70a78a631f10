import type { MdastNode } from 'satteri';
import { isLanguage, languages } from '../highlight/languages.ts';
import { didYouMean } from '../problems/nearest.ts';
import type { Place, Problem } from '../problems/problem.ts';
import { visit } from './nodes.ts';

/** Something a page names that has to exist: a section, a page, a claim, an example, a question, a table. */
export interface Reference extends Place {
  readonly kind: 'section' | 'page' | 'claim' | 'example' | 'question' | 'table';
  readonly id: string;
}

/** The components that authors use in MDX, each with the attribute it needs, and what that names. */
const components: Readonly<
  Record<string, { readonly attribute?: string; readonly names?: Reference['kind'] }>
> = {
  Claim: { attribute: 'id', names: 'claim' },
  Example: { attribute: 'id', names: 'example' },
  HowToTell: { attribute: 'question', names: 'question' },
  Comparison: { attribute: 'table', names: 'table' },
  Since: { attribute: 'version' },
  ReportError: {},
};

/** The HTML elements that authors use in MDX. */
const elements = ['details', 'summary', 'kbd', 'abbr', 'sub', 'sup', 'br'];

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
        if (elements.includes(name)) break;
        const component = Object.hasOwn(components, name) ? components[name] : undefined;
        if (component === undefined) {
          const known = [...Object.keys(components), ...elements];
          report(
            `There is no component "${name}".`,
            didYouMean(name, known, `The components are ${known.join(', ')}.`),
          );
          break;
        }
        const { attribute, names } = component;
        if (attribute === undefined) break;
        const given = node.attributes.find(
          (each) => each.type === 'mdxJsxAttribute' && each.name === attribute,
        );
        if (typeof given?.value !== 'string') {
          report(
            `<${name}> does not say which ${names ?? attribute}.`,
            `Write <${name} ${attribute}="…" />.`,
          );
        } else if (names !== undefined) {
          references.push({ ...place, kind: names, id: given.value });
        }
      }
    }
  });
  return { references, problems };
}
