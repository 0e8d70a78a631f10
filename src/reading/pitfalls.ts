import type { Section } from './content.ts';

const most = 3;

/** The pitfalls of a card: the section that holds them, and the first of them, which matter most. */
export interface Pitfalls {
  readonly section: Section;
  readonly first: readonly Section[];
}

/** Gives a card's pitfalls: the subsections of its section `<card>-pitfalls`; `undefined` where it has none. */
export function pitfallsOf({
  id,
  sections,
}: {
  readonly id: string;
  readonly sections: readonly Section[];
}): Pitfalls | undefined {
  const start = sections.findIndex((each) => each.id === `${id}-pitfalls`);
  const section = sections[start];
  if (section === undefined) return undefined;
  const after = sections.slice(start + 1);
  const end = after.findIndex(({ level }) => level <= section.level);
  const within = end === -1 ? after : after.slice(0, end);
  const first = within.filter(({ level }) => level === section.level + 1).slice(0, most);
  return first.length === 0 ? undefined : { section, first };
}
