/** Gives a day in words, whatever the system's language and time zone. */
export function dayInWords(day: string): string {
  return new Date(day).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
}
