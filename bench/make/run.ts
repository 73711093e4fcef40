/** What a finished picture costs, from the file to the file: `pnpm bench:make [--runs 9]`. Needs the models, and no build. */
import { parseArgs } from 'node:util';
import { costReport } from './cost.ts';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '9' } } });
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new RangeError('--runs takes a whole number from 1');
console.log(await costReport(runs));
