import { z } from 'zod';
import { builds } from '../claims/interpreter.ts';
import { isJson, type Json } from '../claims/json.ts';
import { id, outsideAddress, text, version } from '../problems/fields.ts';

/** The number of accents in src/styles/tokens.css. */
const accents = 3;

/** What a list of search results says of a page, in characters: less says too little, more is cut off. */
const description = text.refine(
  (value) => value.length >= 50 && value.length <= 160,
  'a text of 50 to 160 characters',
);

/** The title of a page in tabs and lists of search results; beside the site's name, there is room for about 45. */
const searchTitle = text.refine((value) => value.length <= 70, 'at most 70 characters');

const inResults = z.strictObject({ title: searchTitle, description });

/** The shape of site.yaml: what the frame of the site says. */
export const siteSource = z.strictObject({
  /** The site's name, as in the header and after each page's title. */
  name: text,
  /** One sentence of promise, the home page's title. */
  promise: text,
  /** What the site does for its reader, in one or two sentences. */
  description: text,
  /** What lists of search results say of the home page, of the list of chapters and of that of cards. */
  searchResults: z.strictObject({ home: inResults, guide: inResults, apis: inResults }),
  /** Other doors than the first question, each a sentence with a link; inline Markdown. */
  waysIn: z.array(text).default([]),
  /** What is being chosen: heads the list of cards. */
  cards: text,
  /** The families of cards and the words for them; each has an accent, in this order. */
  families: z.record(id, text).refine((families) => Object.keys(families).length <= accents, {
    error: `accents to src/styles/tokens.css, or leave ${accents} families`,
    params: { fact: 'has more families than there are accents' },
  }),
  /** Under which licences text and code stand, for the footer. */
  rights: text,
  /** What the facts were checked against, for the footer. */
  checked: text,
});

/** The front matter of a chapter, or of a page beside guide and cards. */
export const pageSource = z.strictObject({
  title: text,
  /** The title for lists of search results, where the heading alone says too little there. */
  searchTitle: searchTitle.optional(),
  description,
});

/** The front matter of a card. Its texts are inline Markdown. */
export const cardSource = z.strictObject({
  /** The full name, as one imports it. */
  name: text,
  /** The name alone, as the flowchart shows it. */
  short: text,
  /** The title and the description for lists of search results; without the title, it is the name alone. */
  searchTitle: searchTitle.optional(),
  description,
  kind: z.enum(['verdict', 'note']),
  /** The card that a note is about. */
  noteOn: id.optional(),
  family: id,
  sentence: text,
  chooseWhen: text,
  avoidWhen: text,
  /** What is needed at the least, and what came with later versions. */
  oldest: text,
  since: z.array(z.strictObject({ what: text, version })).default([]),
  docs: outsideAddress,
  /** The programs shown in place of the card's own, by question and answer, to a reader who gave that answer. */
  programs: z.record(id, z.record(id, id)).default({}),
});

const json = z.custom<Json>(isJson, 'a value that JSON can hold');

const claim = z
  .strictObject({
    /** The claim, in one or two sentences that stand alone; inline Markdown. */
    says: text,
    kind: z.enum(['documented', 'shown', 'advice', 'definition']),
    /** Where it is documented; the first is the main source. */
    source: z
      .custom<string | string[]>((value) => {
        const all = Array.isArray(value) ? value : [value];
        return all.length > 0 && all.every((each) => outsideAddress.safeParse(each).success);
      }, 'an address that starts with https://, or a list of them')
      .optional(),
    /** What its program prints, for what is shown by running one. */
    expects: json.optional(),
    /** What it prints instead from a version on, where a newer Python differs. */
    expectsSince: z.record(version, json).optional(),
    /** The first and the last version of which it is true, where not all supported ones. */
    since: version.optional(),
    until: version.optional(),
    /** The only builds that it says something of, where not both. */
    builds: z.enum(builds).optional(),
  })
  .refine(({ kind, source }) => kind !== 'documented' || source !== undefined, {
    error: '"source" with the address of the document',
    params: { fact: 'is "documented" and has no source' },
  });

/** The shape of claims.yaml: every factual claim by its id. */
export const claimsSource = z.record(id, claim);

/** What claims.yaml says: every factual claim by its id. */
export type ClaimsSource = z.infer<typeof claimsSource>;
/** What site.yaml says. */
export type Site = z.infer<typeof siteSource>;
/** A claim as claims.yaml gives it. */
export type Claim = z.infer<typeof claim>;
/** The front matter of a chapter, or of a page beside guide and cards. */
export type PageSource = z.infer<typeof pageSource>;
/** The front matter of a card. */
export type CardSource = z.infer<typeof cardSource>;
