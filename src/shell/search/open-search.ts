import { ask, prepare } from './ask.ts';
import { makeDialog, type SearchDialog } from './dialog.ts';
import type { Result } from './find.ts';
import { listenToKeys } from './keys.ts';
import { entryOf, waysOn } from './results.ts';

const typingPause = 120;
const patience = 400;

const invitation = 'Type a word, a symptom, or a whole error message.';
const failure = import.meta.env.DEV
  ? 'Search works in the built site: there is no index while the site is being written.'
  : 'The search could not be loaded. It may not be available here, or the connection failed; type on to try again.';

let search: SearchDialog | undefined;

/** Opens the site's search, with words to search for if they are given; the first time it is made, and its index loads. */
export function openSearch(words?: string): void {
  search ??= start();
  if (!search.dialog.open) search.dialog.showModal();
  if (words) {
    search.input.value = words;
    search.input.dispatchEvent(new Event('input'));
  }
  search.input.focus();
  search.input.select();
}

function start(): SearchDialog {
  const parts = makeDialog();
  const { dialog, input, status, help, results } = parts;
  let turn = 0;
  let typing: ReturnType<typeof setTimeout> | undefined;
  let follows = false;

  const isBusy = () => results.ariaBusy === 'true';
  const show = (said: string, found: readonly Result[] = [], more?: Node) => {
    status.textContent = said;
    help.replaceChildren(...(more ? [more] : []));
    results.replaceChildren(...found.map(entryOf));
    results.ariaBusy = 'false';
    if (follows) follow();
  };
  const follow = () => {
    // What is shown may not answer yet what has been typed.
    follows = isBusy();
    if (!follows) results.querySelector('a')?.click();
  };
  const answer = async (text: string, mine: number) => {
    const slow = setTimeout(() => {
      if (mine === turn) status.textContent = 'Searching …';
    }, patience);
    try {
      const found = await ask(text);
      // What was asked before and is answered late must not be shown.
      if (mine !== turn) return;
      if (found.length > 0) show(counted(found.length), found);
      else show(`Nothing found for “${shortened(text)}”. Try fewer or other words.`, [], waysOn());
    } catch {
      if (mine === turn) show(failure, [], waysOn());
    } finally {
      clearTimeout(slow);
    }
  };

  input.addEventListener('input', () => {
    clearTimeout(typing);
    const mine = ++turn;
    const text = input.value.trim();
    follows = false;
    results.ariaBusy = 'true';
    if (text === '') show(invitation);
    else typing = setTimeout(() => void answer(text, mine), typingPause);
  });
  results.addEventListener('click', (event) => {
    const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey;
    // A section of this very page would otherwise stay behind the dialog.
    if (!elsewhere && event.target instanceof Element && event.target.closest('a')) dialog.close();
  });
  dialog.addEventListener('close', () => {
    // Nothing that is still being asked may lead a reader away who has closed the dialog.
    follows = false;
    turn += 1;
    clearTimeout(typing);
  });
  listenToKeys(parts, follow);
  show(invitation);
  try {
    prepare();
  } catch {
    // A page in a frame without an origin may have no worker.
    show(failure, [], waysOn());
  }
  return parts;
}

function counted(results: number): string {
  return results === 1 ? 'One result' : `${results} results`;
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
