import { exampleSite } from './site.ts';

const { origin } = await exampleSite();
process.stdout.write(`${origin}/\n`);
