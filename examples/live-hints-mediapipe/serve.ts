/** Serves this folder and the model on http://127.0.0.1:8080 (or the port in PORT). Any static file server does the same. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.wasm': 'application/wasm',
};
const MODEL = '/face_landmarker.task';

const fileFor = (pathname: string): string =>
  (pathname === MODEL && process.env.FACE_LANDMARKER) ||
  fileURLToPath(new URL(`.${pathname === '/' ? '/index.html' : pathname}`, import.meta.url));

const server = createServer(async ({ url = '/' }, response) => {
  const { pathname } = new URL(url, 'http://host');
  try {
    const path = fileFor(pathname);
    const body = await readFile(path);
    response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' });
    response.end(body);
  } catch {
    response.writeHead(404).end();
  }
});
server.listen(Number(process.env.PORT ?? 8080), '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
});
