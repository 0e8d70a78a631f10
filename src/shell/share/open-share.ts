import { copierIn } from '../copy/copier.ts';
import { addStyle, make } from '../elements.ts';
import { linkChoices, markdownChoice, sentenceChoice, type Choice } from './choices.ts';
import css from './share.css?inline';
import { selectedSubject, subjectOf } from './subject.ts';

addStyle(css);

/** Opens the menu that copies a link to what the button stands at; it is made anew each time, and gone when it is closed. */
export function openShare(opener: Element): void {
  // Whoever clicked again while this file was loading is served already.
  if (document.querySelector('.share-menu')) return;
  const subject = subjectOf(opener);
  const sentence = selectedSubject();
  const choices = [
    ...linkChoices(subject),
    sentence && sentenceChoice(sentence),
    markdownChoice(),
  ].filter((choice) => choice !== undefined);

  const heading = make('h2', { id: 'share-title' }, `Share “${subject.title}”`);
  const close = make('button', { type: 'button', class: 'button' }, 'Close');
  const status = make('p', { class: 'status', role: 'status' });
  const list = make('ul', { role: 'list' });
  const body = make('div', { class: 'ways' });
  // A click beside the menu closes it where the browser knows how to.
  const menu = make('dialog', {
    class: 'share-menu',
    'aria-labelledby': heading.id,
    closedby: 'any',
  });
  const copier = copierIn(body, status);
  const buttons = choices.map((choice) => {
    const button = buttonFor(choice);
    const name = `“${subject.title}”: ${choice.label}`;
    button.onclick = () =>
      void copier.copy({ written: choice.written(), done: choice.done, name, button });
    return button;
  });
  list.append(...buttons.map(inItem));
  body.append(list);
  menu.append(heading, close, status, body);
  close.onclick = () => menu.close();
  menu.onkeydown = (event) => moveFocus(event, buttons);
  menu.onclose = () => menu.remove();
  // Within the main part, where a step of the walk closes what is open over its question.
  document.querySelector('main')?.append(menu);
  menu.showModal();
  buttons[0]?.focus();
}

function buttonFor({ label, sample }: Choice): HTMLButtonElement {
  const button = make('button', { type: 'button' });
  // The label alone names it: read aloud, the sample would be all punctuation.
  button.append(make('strong', {}, label), ' ', make('span', { 'aria-hidden': 'true' }, sample));
  return button;
}

function inItem(button: HTMLElement): HTMLElement {
  const item = make('li');
  item.append(button);
  return item;
}

/** Lets the arrow keys move between the buttons, and Home and End to the first and the last. */
function moveFocus(event: KeyboardEvent, buttons: readonly HTMLElement[]): void {
  const here = buttons.findIndex((button) => button === document.activeElement);
  const steps: Record<string, number> = {
    ArrowDown: here + 1,
    ArrowUp: here - 1,
    Home: 0,
    End: -1,
  };
  const to = steps[event.key];
  if (here < 0 || to === undefined) return;
  event.preventDefault();
  buttons.at(to % buttons.length)?.focus();
}
