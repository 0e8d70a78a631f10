/** Tells how far a command has come. */
export interface Progress {
  /** Says where it stands now. */
  readonly now: (line: string) => void;
  /** Says what is done. */
  readonly done: (line: string) => void;
  /** Takes away what is only true now. */
  readonly end: () => void;
}

/** What progress is told to: standard error, so that it can be told from what a command says in the end. */
export interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly write: (text: string) => unknown;
}

/** Tells progress in one line, which is written anew; where that is no terminal, only what is done, in lines. */
export function progressOn(screen: Screen): Progress {
  if (!screen.isTTY) {
    return { now() {}, done: (line) => void screen.write(`${line}\n`), end() {} };
  }
  const clear = '\r\u001b[K';
  return {
    // A line that the terminal breaks could not be written over.
    now: (line) => void screen.write(clear + line.slice(0, (screen.columns ?? 80) - 1)),
    done: (line) => void screen.write(`${clear}${line}\n`),
    end: () => void screen.write(clear),
  };
}
