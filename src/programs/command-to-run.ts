/**
 * Gives the one line that runs a program of the site, with what it is called with: where its whole address is known, the
 * line fetches it first. curl is part of Linux, macOS and Windows; `-f` keeps the page of a host that says "not found" from
 * being run.
 */
export function commandToRun(file: string, address: string | undefined, called = ''): string {
  const run = `python3 ${file} ${called}`.trimEnd();
  return address === undefined ? run : `curl -fsSO ${address} && ${run}`;
}
