import { createHash } from 'node:crypto';

/**
 * What a page of ours may do: only its own style and script, if it has one, run, pictures come from beside the file, and nothing is
 * ever fetched or sent.
 */
export function contentPolicy(style: string, script?: string): string {
  const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return [
    "default-src 'none'",
    "img-src 'self' file:",
    `style-src ${hash(style)}`,
    ...(script === undefined ? [] : [`script-src ${hash(script)}`]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
