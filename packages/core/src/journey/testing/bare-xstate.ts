/** XState as core has it, for whoever compares the engine with it and cannot import it. */
export { transition } from 'xstate';
