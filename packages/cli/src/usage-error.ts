/** The command line or a file it names cannot be used: exit code 2, shown without a stack. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Something outside the photos keeps tucai from working: exit code 3, shown without a stack. */
export class BrokenError extends Error {
  override readonly name = 'BrokenError';
}
