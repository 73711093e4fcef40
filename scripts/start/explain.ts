/** What `npm start` prints when something is thrown: a sentence and what to do next. Only a fault of ours has a stack. */
export function explain(error: unknown): string {
  if (!(error instanceof Error)) return `npm start: ${String(error)}`;
  if (error.name === 'UsageError') return `npm start: ${error.message}`;
  if (!('code' in error)) return `npm start: ${error.stack ?? error.message}`;
  const advice = 'If something is missing or damaged, run: npm run setup && npm run build';
  return `npm start: ${error.message} (${String(error.code)})\n${advice}`;
}
