import { config } from 'zod/mini';

// zod probes `new Function` to compile parsers; pages with a strict content policy and WeChat forbid it.
config({ jitless: true });

export * as z from 'zod/mini';
