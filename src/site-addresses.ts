/** Gives the address of a path's page, without the base path. */
export function addressOfPath(path: string): string {
  return path === '' ? '/decide/' : `/decide/${path}/`;
}

/** Gives the address of a path's page for the frames of other sites, without the base path. */
export function addressOfEmbed(path: string): string {
  return path === '' ? '/embed/' : `/embed/${path}/`;
}

/** Gives the address of a card's page, without the base path. */
export function addressOfCard(card: string): string {
  return `/apis/${card}/`;
}

/** Gives the address of a page beside guide and cards, without the base path. */
export function addressOfPage(page: string): string {
  return `/${page}/`;
}

/** Gives the address of a chapter's page, without the base path. */
export function addressOfChapter(chapter: string): string {
  return `/guide/${chapter}/`;
}

/** Gives the address of the page that shows a claim's program and what it printed, without the base path. */
export function addressOfEvidence(claim: string): string {
  return `/evidence/${claim}/`;
}

/** Gives the address of a claim's program, to be saved and run, without the base path. */
export function addressOfProgram(claim: string): string {
  return `/evidence/${claim}.py`;
}

/** Gives the address of an example, by the name of its file, to be saved and run; without the base path. */
export function addressOfExample(file: string): string {
  return `/examples/${file}`;
}

/** Gives the address of a section that is promised for ever, wherever it stands; without the base path. */
export function addressOfPermanent(section: string): string {
  return `/s/${section}/`;
}

/** The address of the page that holds every chapter, without the base path. */
export const wholeGuide = '/guide/all/';

/** Gives the address of a picture on the pages, without the base path. */
export function addressOfPicture(picture: string): string {
  return `/pictures/${picture}.avif`;
}

/** Gives the address of a program that measures a figure, without the base path. */
export function addressOfMeasuring(figure: string): string {
  return `/evidence/${figure}.py`;
}

/** The files for programs that every build has, without the base path; texts may link to them. */
export const filesForPrograms: readonly string[] = [
  '/llms.txt',
  '/decision.json',
  '/decision.schema.json',
  '/objects.inv',
];
