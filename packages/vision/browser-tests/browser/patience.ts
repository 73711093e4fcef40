/** Starting a browser and compiling 14 MB of WebAssembly takes seconds, on a busy machine many. */
import { vi } from 'vitest';

const PATIENCE = 180_000;
vi.setConfig({ testTimeout: PATIENCE, hookTimeout: PATIENCE });
