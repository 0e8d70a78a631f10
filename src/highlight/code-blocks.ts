import type { Element, ElementContent } from 'hast';
import { defineHastPlugin } from 'satteri';
import { highlight, languageClass } from './highlight.ts';
import { isLanguage } from './languages.ts';

/** Highlights the fenced code blocks of MDX pages, which carry their language as `language-…`. */
export const highlightCodeBlocks = defineHastPlugin({
  name: 'highlight-code-blocks',
  element: {
    filter: ['pre'],
    visit(node, context) {
      const [code] = node.children;
      if (code?.type !== 'element' || code.tagName !== 'code') return;
      const language =
        /language-(\w+)/.exec(String(code.properties['className'] ?? ''))?.[1] ?? 'text';
      const source = context.textContent(code).replace(/\n$/, '');
      const known = isLanguage(language) ? language : 'text';
      const name = languageClass(known);
      const properties = name === undefined ? {} : { className: [name] };
      const lines = element('code', properties, highlight(source, known));
      const block = element('pre', { tabIndex: 0 }, [lines]);
      // The class by which the page offers to copy it.
      context.replaceNode(
        node,
        known === 'text'
          ? element('div', { className: ['output'] }, [block])
          : element('div', { className: ['code'], dataLanguage: known }, [block]),
      );
    },
  },
});

function element(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element {
  return { type: 'element', tagName, properties, children };
}
