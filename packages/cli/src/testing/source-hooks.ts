/** `node --import` of this file runs the command line from its sources: imports of @tucai/vision lead to theirs. */
import { registerHooks } from 'node:module';

const SOURCES: Readonly<Record<string, string>> = {
  '@tucai/vision': new URL('../../../vision/src/index.ts', import.meta.url).href,
  '@tucai/vision/node': new URL('../../../vision/src/node/index.ts', import.meta.url).href,
};

registerHooks({
  resolve: (specifier, context, next) => next(SOURCES[specifier] ?? specifier, context),
});
