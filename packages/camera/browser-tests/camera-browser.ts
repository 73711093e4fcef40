import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { openBrowser, type TestBrowser } from '../../vision/browser-tests/browser/open-browser.ts';
import type { Site } from '../../vision/browser-tests/browser/serve.ts';
import { cameraSite } from './camera-site.ts';

/** A browser and the site with the test page, for all tests of one `describe`. */
export interface CameraBrowser {
  readonly browser: TestBrowser;
  readonly site: Site;
}

/** Opens both before the first test and closes them after the last. A test that asks another origin for something fails. */
export function cameraBrowser(): CameraBrowser {
  const foreign: string[] = [];
  let opened: CameraBrowser | undefined;
  const open = (): CameraBrowser => {
    if (opened === undefined) throw new Error('the browser is open only while tests run');
    return opened;
  };
  beforeAll(async () => {
    opened = { site: await cameraSite(), browser: await openBrowser(foreign) };
  });
  afterAll(async () => {
    await opened?.browser.close();
    await opened?.site.close();
  });
  afterEach(() => expect(foreign).toEqual([]));
  return {
    get browser() {
      return open().browser;
    },
    get site() {
      return open().site;
    },
  };
}
