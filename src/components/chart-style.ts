import { createHash } from 'node:crypto';

/** A chart on a page: the id of the element that holds it, and its width in CSS pixels where its text has 16. */
export interface ChartOnPage {
  readonly id: string;
  readonly width: number;
}

/**
 * Gives the rules that hold for one chart alone: its text of 16 px may shrink to 12 px and no further, and narrower
 * screens open it in a view of its own. Its width is its own, so no stylesheet can hold it, and a style attribute would
 * break the site's policy.
 */
export function chartStyle(chart: ChartOnPage): string {
  const { id } = chart;
  return (
    leastWidthStyle(chart) +
    `@container chart (inline-size<${leastWidthOf(chart)}px){` +
    `#${id}:not(:popover-open){display:none}[popovertarget=${id}].open{display:inline-flex}}`
  );
}

/** Gives the rule by which the text of a chart, where that is scrolled in its place, is never under 12 px. */
export function leastWidthStyle(chart: ChartOnPage): string {
  return `#${chart.id} svg{min-inline-size:${leastWidthOf(chart)}px}`;
}

function leastWidthOf({ width }: ChartOnPage): number {
  return Math.ceil((width * 12) / 16);
}

/** Gives the hash by which the policy knows a text of an inline element (https://www.w3.org/TR/CSP3/#grammardef-hash-source). */
export function policyHash(text: string): `sha256-${string}` {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
