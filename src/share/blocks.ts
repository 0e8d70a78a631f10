/** Words that are marked alike. */
export interface Span {
  readonly text: string;
  readonly mark?: 'strong' | 'emphasis' | 'code' | undefined;
}

/** A link; without words of its own it shows its address. */
export interface Link {
  readonly href: string;
  readonly spans: readonly Span[];
}

/** A part of a line. */
export type Inline = Span | Link;

/** A part of a text that is to be copied elsewhere: a receipt, or the link to a section. Plain data. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3 | 4; readonly parts: readonly Inline[] }
  | { readonly kind: 'paragraph'; readonly parts: readonly Inline[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Inline[])[] }
  | { readonly kind: 'code'; readonly text: string; readonly language?: string | undefined };

/** Gives a text with every address in it absolute, as seen from a page; elsewhere a relative one would lead astray. */
export function withAbsoluteLinks(blocks: readonly Block[], page: string): Block[] {
  const line = (parts: readonly Inline[]) =>
    parts.map((part) => ('href' in part ? { ...part, href: new URL(part.href, page).href } : part));
  return blocks.map((block) => {
    if (block.kind === 'code') return block;
    if (block.kind === 'list') return { ...block, items: block.items.map(line) };
    return { ...block, parts: line(block.parts) };
  });
}
