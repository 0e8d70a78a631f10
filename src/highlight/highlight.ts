import type { ElementContent } from 'hast';
import { createCssVariablesTheme, createHighlighter } from 'shiki';
import { languages, type Language } from './languages.ts';

const theme = createCssVariablesTheme({ name: 'tokens', variablePrefix: '--' });
const highlighter = await createHighlighter({ themes: [theme], langs: [...languages] });

/** One class for each kind of token; what has none is plain. Kept short: they are in every line of every program. */
const classes: Readonly<Record<string, string>> = {
  'var(--token-keyword)': 'k',
  'var(--token-string)': 's',
  'var(--token-string-expression)': 's',
  'var(--token-comment)': 'c',
  'var(--token-constant)': 'n',
  'var(--token-function)': 'f',
};

/**
 * Gives a program's lines as spans that carry a class for their kind of token, and no style, which the site's policy
 * would refuse (https://shiki.style/guide/theme-colors#css-variables-theme).
 */
export function highlight(code: string, language: Language): ElementContent[] {
  const lines = highlighter.codeToTokensBase(code, {
    lang: language,
    theme,
    // A line is not left half coloured where the machine is busy: every build gives the same.
    tokenizeTimeLimit: 0,
  });
  return lines.flatMap((line, index): ElementContent[] => [
    ...(index === 0 ? [] : [text('\n')]),
    ...joined(line).map(({ content, kind }) =>
      kind === undefined ? text(content) : span(kind, content),
    ),
  ]);
}

/** Gives the class that says which language a program is in, as HTML has it (https://html.spec.whatwg.org/#the-code-element). */
export function languageClass(language: Language): string | undefined {
  return language === 'text' ? undefined : `language-${language}`;
}

/** Joins neighbours of one kind; white space takes the kind of what stands before it. */
function joined(line: readonly { content: string; color?: string }[]) {
  const runs: { content: string; kind: string | undefined }[] = [];
  for (const { content, color } of line) {
    const kind = classes[color ?? ''];
    const last = runs.at(-1);
    if (last && (last.kind === kind || content.trim() === '')) last.content += content;
    else runs.push({ content, kind });
  }
  return runs;
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}

function span(kind: string, content: string): ElementContent {
  return {
    type: 'element',
    tagName: 'span',
    properties: { className: [kind] },
    children: [text(content)],
  };
}
