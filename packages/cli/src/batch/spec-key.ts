import { createHash } from 'node:crypto';
import type { PhotoSpec, RuleSet } from '@tucai/vision';

/** Names spec and rules by id, version and content, so that a picture made by others is made anew. */
export function specKey(spec: PhotoSpec, rules: RuleSet): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([spec, rules]))
    .digest('hex')
    .slice(0, 12);
  return `${spec.id}@${spec.version}/${rules.id}@${rules.version}/${digest}`;
}
