import { fileURLToPath } from 'node:url';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** The package as it is published: `dist`, `models`, `wasm`. Needs a build. */
export const VISION = path('../..');
const PAGES = path('../pages');
export const PHOTOS = path('../../../../fixtures/photos');

/** What a page of ours is served, and how it names the package. */
export const FOLDERS = { '/': PAGES, '/vision/': VISION, '/photos/': PHOTOS };
export const NAMES = {
  '@tucai/vision/web': '/vision/dist/web/index.js',
  '@tucai/vision/mediapipe': '/vision/dist/mediapipe/index.js',
};
