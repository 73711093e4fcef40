/** Set-up of every test file: `npm run test:full` draws more random cases of each property. */
import fc from 'fast-check';

if (process.env.TUCAI_FULL === '1') fc.configureGlobal({ numRuns: 2000 });
// A plain run draws the same cases each time, so that it fails for a change and not by chance.
else fc.configureGlobal({ seed: 20_261_121 });
