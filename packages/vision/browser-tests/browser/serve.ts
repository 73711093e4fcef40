import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

export interface SiteOptions {
  /** Folders by the path below which they are served; the longest path that fits wins. */
  readonly folders: Readonly<Record<string, string>>;
  /** Answers that are made, by path. */
  readonly made?: Readonly<Record<string, () => Promise<Made>>>;
  /** Sent with every answer. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Bare names in our own page scripts, and where they lead: a page has no package manager. */
  readonly names?: Readonly<Record<string, string>>;
}

export interface Made {
  readonly body: Uint8Array | string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Site {
  readonly origin: string;
  /** Paths that were asked for, in their order. */
  readonly asked: string[];
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.ts': 'text/javascript',
  '.css': 'text/css',
  '.wasm': 'application/wasm',
  '.jpg': 'image/jpeg',
};

/** Serves folders on a port of its own of the loopback interface. */
export async function serve(options: SiteOptions): Promise<Site> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://site').pathname);
    asked.push(path);
    answer(path, request, response, options).catch(() => {
      if (!response.headersSent) response.writeHead(404, options.headers);
      response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
  { folders, made = {}, headers = {}, names = {} }: SiteOptions,
): Promise<void> {
  const maker = made[path];
  if (maker) {
    const { body, headers: own } = await maker();
    response.writeHead(200, { ...headers, ...own });
    response.end(body);
    return;
  }
  const mount = Object.keys(folders)
    .filter((at) => path.startsWith(at))
    .sort((a, b) => b.length - a.length)[0];
  if (mount === undefined) throw new Error('nothing is served there');
  const rest = normalize(path.slice(mount.length) || 'index.html');
  if (rest.startsWith('..')) throw new Error('outside of the folder');
  const file = join(folders[mount] ?? '', rest.endsWith('/') ? `${rest}index.html` : rest);
  const { size } = await stat(file);
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  if (extname(file) === '.ts') {
    response.writeHead(200, { ...headers, 'content-type': type });
    response.end(pageScript(await readFile(file, 'utf8'), names));
    return;
  }
  response.writeHead(200, { ...headers, 'content-type': type, 'content-length': size });
  if (request.method === 'HEAD') response.end();
  else createReadStream(file).pipe(response);
}

function pageScript(text: string, names: Readonly<Record<string, string>>): string {
  return stripTypeScriptTypes(text).replace(/(from\s+)'([^']+)'/g, (whole, from: string, name: string) =>
    names[name] === undefined ? whole : `${from}'${names[name]}'`,
  );
}
