/** The languages that authors may name at a code block. */
export const languages = ['python', 'shell', 'console', 'yaml', 'json', 'html'] as const;

/** A language that can be highlighted, or `text` for none. */
export type Language = (typeof languages)[number] | 'text';

/** Tells whether an author's word for a language is one that can be highlighted. */
export function isLanguage(word: string): word is Language {
  return word === 'text' || (languages as readonly string[]).includes(word);
}
