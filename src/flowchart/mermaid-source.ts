import type { Chart } from './chart.ts';

/**
 * Words that Mermaid's lexer takes for its own where an id begins, alone or before a hyphen (tried one by one with 12.3),
 * and names every JavaScript object has, which Mermaid looks up in plain objects.
 */
const reserved =
  /^(_blank|_parent|_self|_top|call|class|classDef|click|default|direction|end|flowchart|graph|href|interpolate|linkStyle|style|subgraph|swimlane)(-|$)/i;
const plain = /^[a-z0-9]+([-_][a-z0-9]+)*$/i;

/**
 * Gives a chart as Mermaid source, ended by a line break: top down, every label quoted and escaped, boxes in reading order
 * before the edges. It keeps to the syntax that Mermaid 10 to 12, and so the wikis that carry them, understand alike.
 * A line break within a label becomes `<br/>`.
 */
export function mermaidSource(chart: Chart): string {
  const ids = mermaidIds(chart);
  const id = (box: string) => ids.get(box) ?? box;
  const boxes = chart.boxes.map((box) =>
    escapedLine((escape) => `  ${id(box.id)}["${escape(box.label)}"]`),
  );
  const edges = chart.edges.map((edge) =>
    escapedLine((escape) => `  ${id(edge.from)} -->|"${escape(edge.label)}"| ${id(edge.to)}`),
  );
  return ['flowchart TD', ...boxes, ...edges, ''].join('\n');
}

/**
 * Gives the id each box has in the Mermaid source, by its id in the chart. They are the same, but for an id that Mermaid
 * would misread: `end` becomes `box-end`.
 */
export function mermaidIds({ boxes }: Chart): Map<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set(boxes.map((box) => box.id));
  for (const { id } of boxes) {
    if (plain.test(id) && !reserved.test(id) && !(id in Object.prototype)) {
      ids.set(id, id);
      continue;
    }
    const safe = `box-${id.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '') || 'x'}`;
    let free = safe;
    for (let count = 2; taken.has(free); count++) free = `${safe}-${count}`;
    taken.add(free);
    ids.set(id, free);
  }
  return ids;
}

/** Writes a line of source; `escape` is for the label in it, and escapes as much as that line needs. */
export function escapedLine(write: (escape: (label: string) => string) => string): string {
  const line = write((label) => escapeLabel(label, /["#;&<>`\\|]/g));
  if (!needsMore.test(line)) return line;
  return write((label) => escapeLabel(label, /["#;&<>`\\|:%]/g));
}

/**
 * What Mermaid reads before it parses, within quotes too: `style…:…#…;` loses its last character (encodeEntities in its
 * utils.ts), `%%{…}%%` is a directive.
 */
const needsMore = /(style|classDef).*:|%%/;

/**
 * What Mermaid reads in a label that it has unescaped already: a line break, a formula, an icon. A zero-width space takes
 * them apart.
 */
const readLate = /\\(?=n)|\$(?=\$)|:(?=fa-)/g;

/** Mermaid's own escapes: `#` and a name or a number and `;`. Names where HTML has one that every renderer knows. */
function escapeLabel(label: string, special: RegExp): string {
  const names: Record<string, string> = { '"': 'quot', '&': 'amp', '<': 'lt', '>': 'gt' };
  return label
    .trim()
    .replace(readLate, '$&\u200b')
    .replace(special, (character) => `#${names[character] ?? character.charCodeAt(0)};`)
    .replace(/\s*[\n\r]\s*/g, '<br/>')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
}
