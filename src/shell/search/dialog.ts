import { addStyle, make } from '../elements.ts';
import css from './search.css?inline';

/** The parts of the dialog that change. */
export interface SearchDialog {
  readonly dialog: HTMLDialogElement;
  readonly input: HTMLInputElement;
  /** Says what was found; read out as it changes. */
  readonly status: HTMLElement;
  /** What stands between the status and the results, such as ways on where there are none. */
  readonly help: HTMLElement;
  readonly results: HTMLOListElement;
}

/** Makes the dialog and adds it to the page, closed. Its style comes with it, so that no page carries it. */
export function makeDialog(): SearchDialog {
  addStyle(css);
  const input = make('input', {
    id: 'search-words',
    type: 'search',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'go',
    autofocus: '',
  });
  const label = make('label', { for: input.id }, 'Search this site');
  const close = make('button', { type: 'button', class: 'button' }, 'Close');
  const status = make('p', { class: 'status', role: 'status' });
  const help = make('div', { class: 'help' });
  const results = make('ol', { role: 'list', 'aria-label': 'Results' });
  // A click beside the dialog closes it where the browser knows how to.
  const dialog = make('dialog', {
    class: 'search-dialog',
    'aria-label': 'Search',
    closedby: 'any',
  });
  const form = make('div', { class: 'ask', role: 'search' });
  const body = make('div', { class: 'answer' });
  form.append(label, input, close);
  body.append(status, help, results);
  dialog.append(form, body);
  close.addEventListener('click', () => dialog.close());
  document.body.append(dialog);
  return { dialog, input, status, help, results };
}
