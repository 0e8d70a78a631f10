import { mdxToMdast, type MdastNode } from 'satteri';
import type { z } from 'zod';
import { idPattern } from '../problems/fields.ts';
import type { Place, Problem } from '../problems/problem.ts';
import { readYaml, type YamlReading } from '../problems/read-yaml.ts';
import { visit, wordsOf } from './nodes.ts';
import { openingsOf } from './opening.ts';
import { findReferences, type Reference } from './references.ts';

/** A heading of a page: its id, its words, its level from 2, and the first words below it, if there are any. */
export interface Heading {
  readonly id: string;
  readonly title: string;
  readonly level: number;
  readonly opening?: string | undefined;
  readonly place: Place;
}

/** What an MDX page holds, where it stands, and what is wrong with it. */
export interface PageReading<FrontMatter> {
  readonly frontMatter: YamlReading<FrontMatter>;
  readonly headings: readonly Heading[];
  readonly references: readonly Reference[];
  readonly problems: readonly Problem[];
}

const idSyntax = /\{#([^}]*)\}\s*$/;
const idShape = new RegExp(`^${idPattern}$`);

/** Reads an MDX page: front matter, headings, and everything it refers to. Does not throw. */
export function readPage<FrontMatter>(
  file: string,
  text: string,
  schema: z.ZodType<FrontMatter>,
): PageReading<FrontMatter> {
  const matter = /^---\r?\n(?:([\s\S]*?)\r?\n)?---(\r?\n|$)/.exec(text);
  const frontMatter = matter
    ? readYaml({ file, text: matter[1] ?? '', linesBefore: 1 }, schema)
    : noFrontMatter(file);
  const placeOf = (node: MdastNode): Place => ({
    file,
    line: node.position?.start.line ?? 1,
    column: node.position?.start.column ?? 1,
  });

  let root: MdastNode;
  try {
    root = mdxToMdast(text, { features: { headingAttributes: true } });
  } catch (error) {
    return {
      frontMatter,
      // Links to its sections are not wrong because its text is.
      headings: headingsOfBrokenPage(file, text),
      references: [],
      problems: [...frontMatter.problems, syntaxProblem(file, error)],
    };
  }
  const { references, problems } = findReferences(root, placeOf);
  const found: Problem[] = [...frontMatter.problems, ...problems];
  const headings: Heading[] = [];
  const openings = openingsOf(root);
  const lines = text.split(/\r?\n/);
  visit(root, (node) => {
    if (node.type !== 'heading') return;
    const place = placeOf(node);
    const id = idSyntax.exec(lines[place.line - 1] ?? '')?.[1];
    const title = wordsOf(node);
    if (node.depth === 1) {
      const remedy = 'Begin at "##": the title in the front matter is the heading of the page.';
      found.push({ ...place, fact: `The heading "${title}" is of the first level.`, remedy });
    }
    if (node.depth > 3) {
      const remedy = 'Write "##" or "###": a deeper outline is a page to split.';
      found.push({ ...place, fact: `The heading "${title}" is of level ${node.depth}.`, remedy });
    }
    const held = linkIn(node);
    if (held !== undefined) {
      const { what, called } = held;
      const remedy = `Put the ${called} into the text below: the words of a heading are a link to it already.`;
      found.push({ ...place, fact: `The heading "${title}" holds ${what}.`, remedy });
    }
    if (id === undefined) {
      const remedy = 'End its line with an id that will never change: {#some-words}.';
      found.push({ ...place, fact: `The heading "${title}" has no id.`, remedy });
    } else if (!idShape.test(id)) {
      const remedy = 'Write lower-case words joined by hyphens, as in {#some-words}.';
      found.push({ ...place, fact: `"${id}" is not fit to be an id.`, remedy });
    } else {
      headings.push({ id, title, level: node.depth, opening: openings.get(place.line), place });
    }
  });
  return { frontMatter, headings, references, problems: found };
}

/** Finds what would be a link within the link that a heading's words are; a link cannot hold another. */
function linkIn(heading: MdastNode): { what: string; called: string } | undefined {
  let held: { what: string; called: string } | undefined;
  visit(heading, (node) => {
    if (node.type === 'link' || node.type === 'linkReference') {
      held ??= { what: 'a link', called: 'link' };
    } else if (node.type === 'mdxJsxTextElement' && node.name === 'Claim') {
      held ??= { what: 'a claim, and the mark of a claim is a link', called: 'claim' };
    }
  });
  return held;
}

function noFrontMatter(file: string): YamlReading<never> {
  const place = { file, line: 1, column: 1 };
  const remedy = 'Begin it with a line "---", then its fields, then another line "---".';
  return {
    data: undefined,
    brokenAt: () => true,
    placeOf: () => place,
    problems: [{ ...place, fact: 'The page has no front matter.', remedy }],
  };
}

function headingsOfBrokenPage(file: string, text: string): Heading[] {
  return text.split(/\r?\n/).flatMap((line, index) => {
    const [, marks, title, id] = /^(#{2,6}) (.*?)\s*\{#([^}]*)\}\s*$/.exec(line) ?? [];
    if (marks === undefined || title === undefined || id === undefined) return [];
    return { id, title, level: marks.length, place: { file, line: index + 1, column: 1 } };
  });
}

/** The parser's message begins with `line:column: ` and ends with its own name for the rule. */
function syntaxProblem(file: string, error: unknown): Problem {
  const message = error instanceof Error ? error.message : String(error);
  const [, line = '1', column = '1', said = message] =
    /^(\d+):(\d+): ([\s\S]*)$/.exec(message) ?? [];
  const what = said.replace(/\s*\([a-z-]+:[a-z-]+\)$/, '').split('\n')[0];
  return {
    file,
    line: Number(line),
    column: Number(column),
    fact: `The page cannot be read: ${what}.`,
    remedy: 'Mend the MDX; write a brace or a less-than sign of the text inside `code`.',
  };
}
