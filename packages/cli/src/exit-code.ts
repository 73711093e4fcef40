/** What `tucai` tells the shell. When several apply, the highest of 1–3 wins; an interrupt wins over all. */
export const EXIT = {
  /** Every photo passed, some perhaps with a warning. */
  ok: 0,
  /** At least one photo failed a check. */
  fail: 1,
  /** Wrong usage, or a file, folder or rules file that could not be read or decoded. */
  input: 2,
  /** tucai itself could not work: a model or an installed package is missing, an output cannot be written. */
  broken: 3,
  /** Stopped by Ctrl-C. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
