import { defineHastPlugin } from 'satteri';
import { highlight } from './highlight.ts';
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
      context.replaceNode(node, {
        type: 'element',
        tagName: 'pre',
        properties: { tabIndex: 0 },
        children: [
          {
            type: 'element',
            tagName: 'code',
            properties: {},
            children: highlight(source, isLanguage(language) ? language : 'text'),
          },
        ],
      });
    },
  },
});
