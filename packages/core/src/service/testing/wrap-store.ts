import type { SessionStore } from '../../ports/session-store.ts';

/** Puts something around a call without changing its type. */
export type Wrap = <Args extends readonly unknown[], Result>(
  call: (...args: Args) => Promise<Result>,
) => (...args: Args) => Promise<Result>;

/** A store each of whose calls is wrapped. */
export function wrapStore(store: SessionStore, wrap: Wrap): SessionStore {
  return {
    create: wrap(store.create),
    load: wrap(store.load),
    commit: wrap(store.commit),
    findCommand: wrap(store.findCommand),
    events: wrap(store.events),
    due: wrap(store.due),
    claim: wrap(store.claim),
    settle: wrap(store.settle),
    retryLater: wrap(store.retryLater),
    deadLetters: wrap(store.deadLetters),
    revive: wrap(store.revive),
  };
}
