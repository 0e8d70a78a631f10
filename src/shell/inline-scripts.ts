/** Gives the key under which a site keeps its reader's theme: sites under other paths of a host have theirs. */
export function themeKey(home: string): string {
  return `${home}theme`;
}

/**
 * Gives the one inline script of our own: before anything is painted, it sets the theme that the reader chose, if storage
 * lets it be read; and says that scripts run, but in a frame without an origin, where the shell's script may not load.
 * `home` is the path that all pages lie under.
 */
export function beforePaint(home: string): string {
  return (
    `try{let d=document.documentElement.dataset;if(origin!='null')d.scripted='';` +
    `let t=localStorage[${JSON.stringify(themeKey(home))}];if(t)d.theme=t}catch{}`
  );
}

/**
 * Gives the rules by which a browser makes a page ready as soon as the reader begins to press its link, and no sooner:
 * the eagerness "moderate" would load, on telephones, every link that stands long enough in sight
 * (https://developer.mozilla.org/en-US/docs/Web/HTML/Reference/Elements/script/type/speculationrules#eagerness).
 * A question that the walk shows in place would be loaded for nothing, at every step; the rules leave it out for
 * everyone, since a browser that runs no scripts has no use for rules either.
 */
export function speculationRules(home: string): string {
  const shownInPlace = `.walk-island [href^='${home}decide/']:not(.ends)`;
  const where = { selector_matches: `[href^='${home}']:not(${shownInPlace})` };
  return JSON.stringify({ prerender: [{ where, eagerness: 'conservative' }] });
}

/** Gives data for a script element that only holds it; no text in it can end the element. */
export function dataBlock(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
