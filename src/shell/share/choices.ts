import type { Inline } from '../../share/blocks.ts';
import type { Format } from '../../share/format.ts';
import { formats } from '../../share/formats.ts';
import { html } from '../../share/formats/html.ts';
import { plainText } from '../../share/formats/plain-text.ts';
import type { Written } from '../copy/clipboard.ts';
import type { Subject } from './subject.ts';

/** A way to copy something. */
export interface Choice {
  readonly label: string;
  /** What is copied, or what to know of it, to be seen beside the label. */
  readonly sample: string;
  /** What is said once it is copied. */
  readonly done: string;
  readonly written: () => Written;
}

/** Gives the ways to link to a subject, the most useful first; plain text would only lose the link. */
export function linkChoices({ title, address }: Subject): Choice[] {
  const link: Inline[] = [{ href: address, spans: [{ text: title }] }];
  // What begins a line may need more than what stands in one; only in HTML, a paragraph would be another thing.
  const inFormat = (format: Format) =>
    format === html
      ? html.line(link)
      : format.write([{ kind: 'paragraph', parts: link }]).trimEnd();
  return [
    {
      label: 'Copy link',
      sample: 'To paste into a page or a message',
      done: 'Link copied.',
      written: () => ({ 'text/html': html.line(link), 'text/plain': address }),
    },
    {
      label: 'Address',
      sample: address,
      done: 'Address copied.',
      written: () => ({ 'text/plain': address }),
    },
    ...formats
      .filter((format) => format !== plainText)
      .map((format) => ({
        label: format.label,
        sample: inFormat(format),
        done: `Copied as ${format.label}.`,
        written: () => ({ 'text/plain': inFormat(format) }),
      })),
  ];
}

/** Gives the way to link to the words that are selected. */
export function sentenceChoice({ title, address }: Subject): Choice {
  return {
    label: 'This sentence',
    sample: `“${title}”`,
    done: 'Address of the sentence copied.',
    written: () => ({ 'text/plain': address }),
  };
}

/** Gives the way to copy the page's Markdown, where that has an address of its own. */
export function markdownChoice(): Choice | undefined {
  const twin = document.querySelector<HTMLLinkElement>('link[rel=alternate][type="text/markdown"]');
  if (!twin) return undefined;
  return {
    label: 'Copy page as Markdown',
    sample: 'The whole text, for notes or a language model',
    done: 'Page copied as Markdown.',
    written: () => ({ 'text/plain': textAt(twin.href) }),
  };
}

async function textAt(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  // Where the site does not know its own origin, the reader does.
  return (await response.text()).replace(/\]\((?=\/)/g, `](${location.origin}`);
}
