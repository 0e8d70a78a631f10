/**
 * Gives the one line that runs a program of the site: where its whole address is known, the line fetches it first. curl
 * is part of Linux, macOS and Windows; `-f` keeps the page of a host that says "not found" from being run.
 */
export function commandToRun(file: string, address: string | undefined): string {
  const run = `python3 ${file}`;
  return address === undefined ? run : `curl -fsSO ${address} && ${run}`;
}
