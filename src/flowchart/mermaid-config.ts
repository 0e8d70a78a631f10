import type { MermaidConfig } from 'mermaid';
import { fontFilesOf } from './font-files.ts';

/** The font size of a drawing, in its own units. */
export const unitFontSize = 16;

/**
 * How much larger than in the drawing a chart is laid out. Mermaid's ELK keeps 40 px between neighbours and takes no other
 * number (`spacing.baseValue` in its elk/render.ts); set in type of 21 px and scaled to 16, that is a calm 30 units.
 */
export const layoutScale = 1.3125;

/** The font that measures the text; the reader's may be wider, which the padding allows for. */
export const fontFamily = 'Inter';

/** Baseline to baseline, in units. */
export const linePitch = 20;

/** The padding of a box, in units. Mermaid's classic rectangle pads its sides with twice what it pads top and bottom. */
export const boxPadding = { block: 8, inline: 16 } as const;

/** An answer's pill, in units: at 12/16 of its size it still is a target of 24 by 24 px (WCAG 2.2, 2.5.8). */
export const pill = { paddingBlock: 6, paddingInline: 12, minimum: 32 } as const;

/**
 * The widest line before it is broken, in units. A single longer word is never broken. With its padding, a pill's line stays
 * within the 200 px at which Mermaid wraps the label of an edge (`width = 200` in its createText.ts; no setting).
 */
export const longestLine = { box: 165, pill: 132 } as const;

/** Where to find the font. */
export const fontFiles = fontFilesOf(400);

const px = (units: number) => `${units * layoutScale}px`;

/**
 * What Mermaid is told, at build time and in the browser that judges the result. Lines come broken already, so Mermaid must
 * not wrap them. Kerning and ligatures are off: a width is then the sum of its glyphs' advances, whatever shapes the text.
 */
export const mermaidConfig: MermaidConfig = {
  startOnLoad: false,
  securityLevel: 'strict',
  suppressErrorRendering: true,
  logLevel: 'fatal',
  deterministicIds: true,
  maxEdges: 5_000,
  maxTextSize: 5_000_000,
  layout: 'elk',
  look: 'classic',
  theme: 'base',
  fontFamily,
  themeVariables: { fontFamily, fontSize: px(unitFontSize) },
  themeCSS: `
    p { margin: 0; line-height: ${px(linePitch)}; font-kerning: none; font-variant-ligatures: none; font-feature-settings: "calt" 0; }
    .edgeLabel p { box-sizing: border-box; padding: ${px(pill.paddingBlock)} ${px(pill.paddingInline)}; min-width: ${px(pill.minimum)}; text-align: center; }
  `,
  htmlLabels: true,
  elk: { lineHops: false, straightenEdges: false },
  flowchart: {
    curve: 'rounded',
    padding: boxPadding.block * layoutScale,
    diagramPadding: 0,
    minNodeWidth: 0,
    wrappingWidth: 10_000,
  },
};
