/** What the command line asks of its worker process. Threads are told apart by numbers. */
export type CrewOrder =
  | { readonly kind: 'open'; readonly thread: number; readonly url: string; readonly workerData: unknown }
  | { readonly kind: 'post'; readonly thread: number; readonly message: unknown };

/** What the worker process tells of its threads. */
export type CrewNews =
  | { readonly kind: 'said'; readonly thread: number; readonly message: unknown }
  /** The thread threw, or ended itself. */
  | { readonly kind: 'lost'; readonly thread: number; readonly why: string };
