import * as mini from 'zod/mini';

// zod probes `new Function` to compile its parsers; pages with a strict content policy and WeChat forbid that.
mini.config({ jitless: true });

// Use as `import * as z from '…/schema.ts'`: bundlers then keep only the parts that are used.
export * from 'zod/mini';
