import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const SOURCES = fileURLToPath(new URL('..', import.meta.url));

/** Functions of which each engine has its own last bit; those that are portable here are not to be asked of it. */
const OWN = /Math\.(exp|sin|cos|tan|atan2?|asin|acos|tanh|sinh|cosh|expm1)\(/;

it('is used instead of the functions of the engine in all that is published', () => {
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !/testing\/|test-pictures/.test(file),
  );
  expect(files.length).toBeGreaterThan(200);
  const offenders = files.filter((file) => {
    const code = readFileSync(join(SOURCES, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
    return OWN.test(code);
  });
  expect(offenders).toEqual([]);
});
