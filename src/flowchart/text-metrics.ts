import { createRequire } from 'node:module';
import { openSync, type Font } from 'fontkit';

/** Gives the width of a text on one line, in px. */
export type MeasureText = (text: string) => number;

/**
 * Opens a font and gives a function that measures text in it, without kerning and ligatures. Chromium lays text out in 1/64 px
 * and rounds a line's width up to that; a width off by less moves a whole px elsewhere, where ELK rounds. What no file
 * has a glyph for is estimated, and generously, because the reader's browser will take it from another font: 1.25 em for
 * an emoji, 1 em for anything else.
 *
 * @param files the font's files, as a package's paths; a glyph is taken from the first that has it
 * @param size the font size in px
 */
export function openTextMetrics(files: readonly string[], size: number): MeasureText {
  const { resolve } = createRequire(import.meta.url);
  const opened = new Map<string, Font>();
  const widths = new Map<string, number>();

  const open = (file: string): Font => {
    const font = opened.get(file) ?? openSync(resolve(file));
    opened.set(file, font);
    return font;
  };
  const widthOf = (character: string): number => {
    const codePoint = character.codePointAt(0) ?? 0;
    const file = files.find((name) => open(name).hasGlyphForCodePoint(codePoint));
    if (file === undefined) return estimate(character) * size;
    const font = open(file);
    return (font.glyphForCodePoint(codePoint).advanceWidth * size) / font.unitsPerEm;
  };
  return (text) => {
    let sum = 0;
    for (const character of text) {
      let width = widths.get(character);
      if (width === undefined) {
        width = widthOf(character);
        widths.set(character, width);
      }
      sum += width;
    }
    return Math.ceil(sum * 64) / 64;
  };
}

/** In em. A joiner, a variation selector and a combining mark take no room of their own. */
function estimate(character: string): number {
  if (/[\p{M}\p{Cf}\p{Cc}]/u.test(character)) return 0;
  return /\p{Extended_Pictographic}/u.test(character) ? 1.25 : 1;
}
