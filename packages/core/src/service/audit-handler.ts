import type { EffectHandler } from '../ports/effect-handlers.ts';
import type { AuditLog } from '../privacy/audit-log.ts';

/**
 * The handler of the effect `record-audit`: one entry for each key, however often it runs. The log's vocabulary
 * must hold `JOURNEY_AUDIT_WORDS`.
 */
export function createAuditHandler(log: AuditLog): EffectHandler<'record-audit'> {
  return async ({ at, by, action, reason }, { key, session }) => {
    await log.append({ at, by, action, session: session.id, reason, key });
  };
}
