import type { Reference } from './references.ts';

/** A part that authors write as a tag in MDX: what it needs to be given, what that names, and what else it may have. */
export interface Tag {
  readonly needs?: string;
  readonly names?: Reference['kind'];
  /** What it needs to be given beside that. */
  readonly alsoNeeds?: readonly string[];
  /** What else has to be said for that name to be whole; it stands first in it. */
  readonly within?: string;
  /** What can be given, where that is one of a few words. */
  readonly oneOf?: readonly string[];
  readonly allows?: readonly string[];
  /** Whether it is a block of its own, which a line of text cannot hold. */
  readonly isBlock?: boolean;
}

/** The kinds of asides: what saves time, what limits a statement, what does harm. */
export const asideKinds = ['tip', 'note', 'caution'] as const;

/** What authors can show to be copied into other sites, made from the content (src/share/snippets.ts). */
export const snippetIds = [
  'formats',
  'embed',
  'mermaid-labels',
  'mermaid-click',
  'mermaid-plain',
  'flowchart-file',
  'interwiki',
  'interwiki-link',
  'sphinx-configuration',
  'sphinx-reference',
  'mkdocs-configuration',
  'mkdocs-reference',
] as const;

/** The components that authors use in MDX. */
export const components = {
  Claim: { needs: 'id', names: 'claim' },
  Example: { needs: 'id', names: 'example' },
  HowToTell: { needs: 'question', names: 'question' },
  Comparison: { needs: 'table', names: 'table' },
  Since: { needs: 'version' },
  Aside: { needs: 'kind', oneOf: asideKinds, allows: ['title'], isBlock: true },
  Picture: { needs: 'id', names: 'picture', alsoNeeds: ['alt'], isBlock: true },
  Snippet: { needs: 'id', oneOf: snippetIds, allows: ['summary'], isBlock: true },
  Figure: { needs: 'id', names: 'figure', isBlock: true },
  Measured: { needs: 'value', names: 'value', alsoNeeds: ['figure'], within: 'figure' },
  ReportError: {},
} as const satisfies Record<string, Tag>;

/** The HTML elements that authors use in MDX. */
export const elements = {
  details: { allows: ['open'] },
  summary: {},
  kbd: {},
  abbr: { allows: ['title'] },
  sub: {},
  sup: {},
  br: {},
} as const satisfies Record<string, Tag>;

/** Every tag that authors use, by its name. */
export const tags: ReadonlyMap<string, Tag> = new Map<string, Tag>([
  ...Object.entries(components),
  ...Object.entries(elements),
]);
