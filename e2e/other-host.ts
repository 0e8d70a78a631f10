import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { urlOf, type TestSite } from './sites.ts';

/** A request that a host was sent. */
export interface Asked {
  readonly path: string;
  /** Whether a browser made the page ready, for a link that it saw being pressed. */
  readonly isAhead: boolean;
}

/** A host that serves a test site at an origin of its own. */
export interface OtherHost {
  /** Gives the address of a page there; `address` is without the base path. */
  readonly urlOf: (address: string) => string;
  /** Serves a page of somebody else's, and gives its address. */
  readonly serveWiki: (html: string) => string;
  /** What it has been asked for, in order. */
  readonly asked: readonly Asked[];
  readonly [Symbol.asyncDispose]: () => Promise<void>;
}

const sent = ['content-type', 'cache-control', 'location', 'x-content-type-options'];

/**
 * Serves a test site as `npm start` does, or as a host does that lets no other origin have its files; on 127.0.0.1, and
 * until it is disposed of.
 */
export async function otherHost(site: TestSite, letsAllHaveFiles = true): Promise<OtherHost> {
  const asked: Asked[] = [];
  const home = new URL(urlOf(site, '/'));
  let wiki = '';
  const names = [...sent, ...(letsAllHaveFiles ? ['access-control-allow-origin'] : [])];
  const server = createServer(async (request, response) => {
    const path = request.url ?? '/';
    asked.push({ path, isAhead: String(request.headers['sec-purpose']).includes('prerender') });
    if (path === '/wiki/') {
      response.setHeader('Content-Type', 'text/html; charset=utf-8').end(wiki);
      return;
    }
    const from = await fetch(new URL(path, home), { redirect: 'manual' });
    for (const name of names) {
      const value = from.headers.get(name);
      if (value !== null) response.setHeader(name, value);
    }
    response.writeHead(from.status).end(Buffer.from(await from.arrayBuffer()));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    urlOf: (address) => `http://127.0.0.1:${port}${home.pathname}${address.slice(1)}`,
    serveWiki: (html) => {
      wiki = html;
      return `http://127.0.0.1:${port}/wiki/`;
    },
    asked,
    [Symbol.asyncDispose]: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
