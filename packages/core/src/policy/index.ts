/** The rules of a collection campaign as data: format, reading, presets, opening hours, working days, contacts. */
export { type CapturePolicy, capturePolicySchema } from './capture-policy.ts';
export { CONSENT_PURPOSES, type ConsentPurpose } from './consent-purposes.ts';
export { describePolicy } from './describe-policy.ts';
export { epochOf, localTimeOf } from './local-time.ts';
export { NOTIFICATIONS, type NotificationKind } from './notices-policy.ts';
export {
  type ClosedReason,
  type Groups,
  nextOpening,
  type Opening,
  openingAt,
} from './opening.ts';
export { parsePolicy } from './parse-policy.ts';
export { jiangsu } from './presets/jiangsu.ts';
export { jiangsuInternational } from './presets/jiangsu-international.ts';
export { xinhua } from './presets/xinhua.ts';
export { SHOOTING_MODES, type ShootingMode } from './shooting-modes.ts';
export { STAFF_LEVELS, type StaffLevel } from './staff-level.ts';
export { type SupportScope, supportFor } from './support.ts';
export type { SupportContact } from './support-policy.ts';
export { VERIFICATION_METHODS, type VerificationMethod } from './verification-methods.ts';
export { GROUP_KINDS, type GroupKind, type WindowPolicy } from './window-policy.ts';
export { type OwnWindow, withWindow } from './with-window.ts';
export { addWorkingDays, isWorkingDay, type WorkingCalendar } from './working-days.ts';
