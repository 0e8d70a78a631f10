import Claim from './Claim.astro';
import Example from './Example.astro';
import HowToTell from './HowToTell.astro';
import Link from './Link.astro';

/** What the MDX pages are made of, beside HTML: the components of their authors, and links that know the site. */
export const partsOfText = { Claim, Example, HowToTell, a: Link };
