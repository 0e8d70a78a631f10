import { href } from '../site.ts';
import { themeKey } from './inline-scripts.ts';

/** Lets the reader choose between the system's colours, light and dark; the choice is kept where storage allows it. */
export function followTheme(): void {
  const select = document.querySelector<HTMLSelectElement>('.theme select');
  const { dataset } = document.documentElement;
  const key = themeKey(href('/'));
  if (!select) return;
  const show = (theme = '') => {
    select.value = theme;
    // An empty theme is no theme: the system's colours hold.
    dataset['theme'] = select.value;
  };
  show(dataset['theme']);
  select.onchange = () => {
    show(select.value);
    try {
      localStorage.setItem(key, select.value);
    } catch {
      // Where nothing may be stored, the choice holds for this page.
    }
  };
  // A choice made in another tab.
  addEventListener('storage', (event) => {
    if (event.key === key) show(event.newValue ?? '');
  });
}
