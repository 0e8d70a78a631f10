/**
 * Gives the file name under which the site shows an example. It is never the id alone: saved as asyncio.py, a program
 * would hide the module that it imports.
 */
export function fileNameOf(example: string): string {
  return `${example.replaceAll('-', '_')}_example.py`;
}
