import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findChromium } from './find-chromium.ts';

export interface TestBrowser {
  /** A page of its own, without what earlier pages stored. */
  newPage(): Promise<TestPage>;
  readonly version: string;
  /** Milliseconds of processor time that all its processes have used so far. */
  processorTime(): Promise<number>;
  close(): Promise<void>;
}

export interface TestPage {
  readonly page: Page;
  /** What the page reported as an error: exceptions, failed loads, policies that were broken. */
  readonly complaints: string[];
  /** The browser closes pages that are left open. */
  close(): Promise<void>;
}

/**
 * Starts the installed Chromium, cut off from every machine but this one: what does not go to the loopback interface
 * goes to a proxy that answers nothing. Pages have a proxy of their own, because the browser itself would call home.
 * @param foreign gets the address of every request of a page, or of its workers, to another machine
 */
export async function openBrowser(foreign: string[], args: readonly string[] = []): Promise<TestBrowser> {
  const deaf = await openTrap([]);
  const trap = await openTrap(foreign);
  const browser: Browser = await chromium.launch({
    executablePath: findChromium() ?? '',
    headless: true,
    chromiumSandbox: false,
    args: [`--proxy-server=${deaf.url}`, '--disable-gpu', ...args],
  });
  return {
    version: browser.version(),
    async processorTime() {
      const session = await browser.newBrowserCDPSession();
      const { processInfo } = await session.send('SystemInfo.getProcessInfo');
      await session.detach();
      return 1000 * processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
    },
    async newPage() {
      const context = await browser.newContext({ proxy: { server: trap.url, bypass: '127.0.0.1' } });
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      return { page, complaints, close: () => context.close() };
    },
    async close() {
      await browser.close();
      await deaf.close();
      await trap.close();
    },
  };
}

interface Trap {
  readonly url: string;
  close(): Promise<void>;
}

/** A proxy that refuses everything and remembers what was wanted. */
async function openTrap(wanted: string[]): Promise<Trap> {
  const server = createServer((request, response) => {
    wanted.push(request.url ?? '');
    response.writeHead(502);
    response.end();
  });
  server.on('connect', (request, socket) => {
    wanted.push(request.url ?? '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
