import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { EDITIONS, editionNamed } from '../model/editions.ts';
import type { LiveSheets, PreviewChange } from './live-sheets.ts';

/** A page on this machine only: no other one on the network can reach it. */
const LOOPBACK = '127.0.0.1';
const HOSTS = /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/;

/** The running preview: its address, and how to send a change to the open pages. */
export type PreviewServer = {
  address: string;
  tell: (change: PreviewChange) => void;
  close: () => Promise<void>;
};

const file = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`page/${name}`, import.meta.url)), 'utf8');

const STATIC: Readonly<Record<string, [type: string, name: string]>> = {
  '/': ['text/html', 'index.html'],
  '/preview.mjs': ['text/javascript', 'preview.mjs'],
  '/place.mjs': ['text/javascript', 'place.mjs'],
  '/preview.css': ['text/css', 'preview.css'],
};

const send = (response: ServerResponse, status: number, type: string, body: string | Uint8Array): void => {
  response
    .writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' })
    .end(body);
};

const sendJson = (response: ServerResponse, body: unknown): void =>
  send(response, 200, 'application/json', JSON.stringify(body));

const PAGE = /^\/pages\/([\w-]+)\/([\w-]+)\/([\w-]+)(?:\/(\d+)\.png)?$/;

/** The number of pages of a sheet, or one of them as a picture. */
const sendPages = async (response: ServerResponse, path: string, sheets: LiveSheets): Promise<boolean> => {
  const [, language = '', id = '', name = '', number] = PAGE.exec(path) ?? [];
  const edition = editionNamed(name);
  if (!edition) return false;
  const drawn = await sheets.pages(id, language, edition.name);
  if ('diagnostic' in drawn) sendJson(response, drawn);
  else if (number === undefined) sendJson(response, { pages: drawn.pages.length });
  else {
    const page = drawn.pages[Number(number) - 1];
    if (!page) return false;
    response.writeHead(200, { 'content-type': 'image/png', 'cache-control': 'no-store' }).end(page);
  }
  return true;
};

type Listeners = Set<ServerResponse>;

const listen = (request: IncomingMessage, response: ServerResponse, listeners: Listeners): void => {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write('retry: 500\n\n');
  listeners.add(response);
  request.on('close', () => listeners.delete(response));
};

const answer = async (
  request: IncomingMessage,
  response: ServerResponse,
  sheets: LiveSheets,
  listeners: Listeners,
): Promise<void> => {
  if (!HOSTS.test(request.headers.host ?? '')) return send(response, 403, 'text/plain', 'Not from here.');
  const { pathname } = new URL(request.url ?? '/', `http://${LOOPBACK}`);
  const known = STATIC[pathname];
  if (known) return send(response, 200, known[0], file(known[1]));
  if (pathname === '/state') {
    const editions = EDITIONS.map(({ name }) => name);
    return sendJson(response, { ...sheets.state(), editions, folder: process.cwd() });
  }
  if (pathname === '/changes') return listen(request, response, listeners);
  if (!(await sendPages(response, pathname, sheets)))
    send(response, 404, 'text/plain', 'There is no such page.');
};

const addressOf = (server: Server): string => `http://${LOOPBACK}:${(server.address() as AddressInfo).port}/`;

/** Starts the preview on a port of this machine (0: a free one); rejects when the port is taken. */
export const startServer = (sheets: LiveSheets, port: number): Promise<PreviewServer> => {
  const listeners: Listeners = new Set();
  const server = createServer((request, response) => {
    answer(request, response, sheets, listeners).catch((error: Error) =>
      send(response, 500, 'text/plain', error.message),
    );
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, () => {
      resolve({
        address: addressOf(server),
        tell: (change) => {
          for (const listener of listeners) listener.write(`data: ${JSON.stringify(change)}\n\n`);
        },
        close: () =>
          new Promise((done) => {
            for (const listener of listeners) listener.end();
            server.close(() => done());
            server.closeAllConnections();
          }),
      });
    });
  });
};
