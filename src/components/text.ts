import type { components } from '../reading/elements.ts';
import Aside from './Aside.astro';
import Claim from './Claim.astro';
import Example from './Example.astro';
import Figure from './Figure.astro';
import HowToTell from './HowToTell.astro';
import Link from './Link.astro';
import Comparison from './Comparison.astro';
import Measured from './Measured.astro';
import Picture from './Picture.astro';
import ReportError from './ReportError.astro';
import SectionHeading from './SectionHeading.astro';
import Since from './Since.astro';
import Snippet from './Snippet.astro';
import SubsectionHeading from './SubsectionHeading.astro';

/** What the MDX pages are made of, beside HTML: the components of their authors, and links and headings that know the site. */
export const partsOfText = {
  Aside,
  Claim,
  Comparison,
  Example,
  Figure,
  HowToTell,
  Measured,
  Picture,
  ReportError,
  Since,
  Snippet,
  a: Link,
  h2: SectionHeading,
  h3: SubsectionHeading,
} satisfies Record<keyof typeof components | 'a' | 'h2' | 'h3', unknown>;
