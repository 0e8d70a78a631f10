/**
 * The one inline script of our own: before anything is painted, it sets the theme that the reader chose, if storage lets it
 * be read; and says that scripts run, but in a frame without an origin, where the shell's script may not load.
 */
export const beforePaint =
  `try{let d=document.documentElement.dataset;if(origin!='null')d.scripted='';` +
  `let t=localStorage.theme;if(t)d.theme=t}catch{}`;

/**
 * Gives the rules by which a browser makes a page ready when the reader points at its link, or begins to press it
 * (https://developer.mozilla.org/en-US/docs/Web/API/Speculation_Rules_API); `home` is the path that all pages lie under.
 */
export function speculationRules(home: string): string {
  const where = {
    and: [{ href_matches: `${home}*` }, { not: { selector_matches: "[href^='#']" } }],
  };
  return JSON.stringify({ prerender: [{ where, eagerness: 'moderate' }] });
}
