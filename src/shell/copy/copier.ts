import { writeToClipboard, type Written } from './clipboard.ts';
import { showText } from './shown-text.ts';

/** A copy that a reader has asked for. */
export interface Copy {
  readonly written: Written;
  /** What is said once it is made. */
  readonly done: string;
  /** What names the text where it is shown. */
  readonly name: string;
  /** The button that asked for it. */
  readonly button: HTMLElement;
}

/** Makes copies, one after the other, and says so. */
export interface Copier {
  readonly copy: (copy: Copy) => Promise<void>;
  /** Takes back what was said and shown, and what is still on its way. */
  readonly clear: () => void;
}

/**
 * Gives what makes copies for a part of a page, and tells of them in `status`; where the page may not copy, it shows the
 * text in that part for the reader to copy.
 */
export function copierIn(part: HTMLElement, status: Element): Copier {
  let takeAway: (() => void) | undefined;
  let turn = 0;
  const clear = () => {
    turn += 1;
    takeAway?.();
    takeAway = undefined;
    status.textContent = '';
  };
  const copy = async ({ written, done, name, button }: Copy) => {
    clear();
    const mine = turn;
    const say = (words: string) => {
      // Another copy may have been asked for since.
      if (mine === turn) status.textContent = words;
      return mine === turn;
    };
    try {
      await writeToClipboard(written);
      say(done);
    } catch {
      try {
        const text = await written['text/plain'];
        if (!say('Not copied: this browser does not let the page do it.')) return;
        const onClose = () => {
          clear();
          button.focus();
        };
        takeAway = showText(part, { name, text, onClose });
      } catch {
        say('Not copied: the text could not be loaded. Try again.');
      }
    }
  };
  return { copy, clear };
}
