import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

/** A built site that is being served. */
export interface Serving {
  /** The address of the home page. */
  readonly url: string;
  /** The machine's address that is listened on, as the system tells it. */
  readonly listensOn: string;
  readonly close: () => Promise<void>;
}

/** Where a site lies, and where to serve it. */
export interface Service {
  readonly folder: string;
  /** The base path that the site was built with. */
  readonly base: string;
  /** The first port to try; 0 for any. */
  readonly port: number;
}

const attempts = 50;
const lastPort = 65535;

/** Serves a built site on 127.0.0.1 as a host would, at the port or the next free one. Throws where none is free. */
export async function serveSite({ folder, base, port }: Service): Promise<Serving> {
  // Looked up at each request: a build may replace the folder, and lengths of before would let browsers wait.
  const files = sirv(folder, { dev: true, etag: true, setHeaders });
  const missing = await readFile(join(folder, '404.html')).catch(() => 'There is no such page.');
  const server = createServer((request, response) => {
    const refuse = () => {
      setHeaders(response, '/404.html');
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(missing);
    };
    const address = request.url ?? '/';
    const within = address.startsWith(base) ? `/${address.slice(base.length)}` : undefined;
    if (within === undefined && ['/', base.slice(0, -1)].includes(address)) {
      response.writeHead(302, { Location: base }).end();
    } else if (within === undefined) {
      refuse();
    } else if (isPageWithoutSlash(folder, within)) {
      response.writeHead(301, { Location: `${address}/` }).end();
    } else {
      request.url = within;
      files(request, response, refuse);
    }
  });
  const used = await listen(server, port);
  return {
    url: `http://127.0.0.1:${used.port}${base}`,
    listensOn: used.address,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Without the charset, a browser takes what is not HTML for the encoding of its reader's country. */
const textTypes = {
  '.md': 'text/markdown; charset=utf-8',
  '.mmd': 'text/plain; charset=utf-8',
  '.py': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
} as const;

function setHeaders(response: ServerResponse, path: string): void {
  // Hashed files never change; a page is asked for again, and compared by its ETag.
  const type = Object.entries(textTypes).find(([ending]) => path.endsWith(ending))?.[1];
  if (type !== undefined) response.setHeader('Content-Type', type);
  const isHashed = path.startsWith('/_astro/');
  response.setHeader('Cache-Control', isHashed ? 'max-age=31536000, immutable' : 'no-cache');
  // A page in a frame without an origin may load its scripts only so.
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('X-Content-Type-Options', 'nosniff');
}

/** A page has one address, with a slash at its end; hosts lead there from the one without. */
function isPageWithoutSlash(folder: string, within: string): boolean {
  return /^(\/[\w-]+)+$/.test(within) && existsSync(join(folder, within, 'index.html'));
}

async function listen(server: Server, first: number): Promise<AddressInfo> {
  const last = Math.min(first + attempts - 1, lastPort);
  for (let port = first; port <= last; port += 1) {
    const error = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
      server.once('error', resolve);
      server.listen(port, '127.0.0.1', () => {
        server.off('error', resolve);
        resolve(undefined);
      });
    });
    // A server that listens on a port has an address of this form.
    if (error === undefined) return server.address() as AddressInfo;
    if (error.code !== 'EADDRINUSE') throw error;
  }
  const tried = first === last ? `Port ${first} is not` : `No port from ${first} to ${last} is`;
  throw new Error(`${tried} free on 127.0.0.1. Name another in PORT.`);
}
