/** Set-up of every test file: `npm run test:full` draws more random cases of each property. */
import fc from 'fast-check';

if (process.env.TUCAI_FULL === '1') fc.configureGlobal({ numRuns: 2000 });
