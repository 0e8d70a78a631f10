/** The weights that text is set in: charts take the first, preview pictures all three. */
export type Weight = 400 | 600 | 700;

/**
 * Gives where to find the font of a weight, as files of the package `@fontsource/inter`; a glyph is taken from the first
 * that has it.
 */
export function fontFilesOf(weight: Weight): readonly string[] {
  return ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic'].map(
    (subset) => `@fontsource/inter/files/inter-${subset}-${weight}-normal.woff`,
  );
}
