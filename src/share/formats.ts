import type { Block } from './blocks.ts';
import type { Format } from './format.ts';
import { asciidoc } from './formats/asciidoc.ts';
import { confluence } from './formats/confluence.ts';
import { html } from './formats/html.ts';
import { markdown } from './formats/markdown.ts';
import { mediawiki } from './formats/mediawiki.ts';
import { plainText } from './formats/plain-text.ts';
import { restructuredText } from './formats/restructuredtext.ts';
import { slack } from './formats/slack.ts';

/** Every format, in the order of the menus. */
export const formats: readonly Format[] = [
  markdown,
  plainText,
  html,
  confluence,
  mediawiki,
  restructuredText,
  asciidoc,
  slack,
];

/** What a menu offers beside the formats: rich text, which is two of them at once. */
export const richTextChoice = { id: 'rich-text', label: 'Rich text' } as const;

/** Gives what the clipboard holds for rich text, by type: where it is pasted, the place takes what it can. */
export function richText(blocks: readonly Block[]): Record<'text/html' | 'text/plain', string> {
  return { 'text/html': html.write(blocks), 'text/plain': plainText.write(blocks) };
}
