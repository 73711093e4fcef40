import { describe, expect, it } from 'vitest';
import { createMemorySessionStore } from './memory-session-store.ts';
import { describeSessionStore } from './testing/session-store-conformance.ts';

describeSessionStore({ name: 'memory', create: createMemorySessionStore, describe, it, expect });
