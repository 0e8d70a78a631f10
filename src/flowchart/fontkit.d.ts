/** The little of fontkit 2 that is used here; the package brings no types. */
declare module 'fontkit' {
  export interface Glyph {
    /** In font units. */
    readonly advanceWidth: number;
  }
  export interface Font {
    readonly unitsPerEm: number;
    hasGlyphForCodePoint(codePoint: number): boolean;
    glyphForCodePoint(codePoint: number): Glyph;
  }
  export function openSync(file: string): Font;
}
