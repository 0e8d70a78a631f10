import type { components } from '../reading/elements.ts';
import Claim from './Claim.astro';
import Example from './Example.astro';
import HowToTell from './HowToTell.astro';
import Link from './Link.astro';
import Comparison from './Comparison.astro';
import ReportError from './ReportError.astro';
import Since from './Since.astro';

/** What the MDX pages are made of, beside HTML: the components of their authors, and links that know the site. */
export const partsOfText = {
  Claim,
  Comparison,
  Example,
  HowToTell,
  ReportError,
  Since,
  a: Link,
} satisfies Record<keyof typeof components | 'a', unknown>;
