import { addStyle, make } from '../elements.ts';
import css from './shown-text.css?inline';

addStyle(css);

/** Shows a text to copy by hand at the end of an element, selected; gives what takes it away again. */
export function showText(
  parent: Element,
  { name, text, onClose }: { name: string; text: string; onClose: () => void },
): () => void {
  const words = 'The text is selected: copy it by Ctrl-C, by ⌘-C or from your device’s menu.';
  const help = make('p', { id: 'shown-text-help' }, words);
  const area = make(
    'textarea',
    { readonly: '', rows: '12', 'aria-label': name, 'aria-describedby': help.id },
    text,
  );
  const close = make('button', { type: 'button', class: 'button' }, 'Close');
  const shown = make('div', { class: 'shown-text' });
  shown.append(help, area, close);
  close.onclick = onClose;
  shown.onkeydown = (event) => {
    if (event.key !== 'Escape') return;
    // In a dialog, this closes the text, and the next one the dialog.
    event.preventDefault();
    onClose();
  };
  parent.append(shown);
  area.focus();
  area.select();
  area.scrollTop = 0;
  return () => shown.remove();
}
