import { mayAct, mayShoot } from '../journey/rules/may-act.ts';
import { submissionsLeft } from '../journey/rules/submissions.ts';
import { message, sentences } from '../messages/message.ts';
import { openingAt } from '../policy/opening.ts';
import type { NoticeView } from './journey-view.ts';
import { lockText } from './lock-text.ts';
import type { Scene } from './scene.ts';

/** What the student must see whatever the state, the gravest first. */
export function notices(scene: Scene): readonly NoticeView[] {
  return [
    closed,
    windowClosed,
    uploadAgain,
    lock,
    cooldown,
    draftFull,
    verification,
    payment,
    noSubmissionLeft,
    replacement,
    overdue,
    silence,
  ].flatMap((part) => part(scene));
}

type Part = (scene: Scene) => readonly NoticeView[];

const closed: Part = ({ context, messages, support }) => {
  if (context.closed === null) return [];
  const code = context.closed.reason;
  return [{ kind: 'closed', code, text: message(messages, `closed/${code}`), support }];
};

/** Not while a deadline of a reset keeps the journey open for this student, nor when there is nothing left to do. */
const windowClosed: Part = (scene) => {
  const { policy, context, messages, at, state, time, support } = scene;
  if (uploadAgain(scene).length > 0) return [];
  const blocked = mayAct(policy, context, at);
  const opening = openingAt(policy, at, context.identity.groups);
  if (opening.open || blocked === undefined || blocked.code === 'journey/closed') return [];
  if (state.progress.startsWith('publish') || state.progress === 'done') return [];
  const { reason, opensAt } = opening;
  const next =
    opensAt === null
      ? message(messages, 'window/no-more')
      : message(messages, 'window/opens-at', { until: time(opensAt) });
  const text = sentences(messages, [message(messages, `window/${reason}`), next]);
  return [
    { kind: 'window-closed', code: reason, text, ...(opensAt !== null && { until: opensAt }), support },
  ];
};

/** Storing the picture failed: it may be handed in again although the window closes or has closed. */
const uploadAgain: Part = ({ context, messages, at, state, time, support }) => {
  const until = context.uploadUntil ?? null;
  if (state.progress !== 'draft' || until === null || at > until) return [];
  const text = message(messages, 'notice/upload-again', { until: time(until) });
  return [{ kind: 'upload-again', text, until, support }];
};

const lock: Part = (scene) => {
  const { context, support } = scene;
  if (context.lock === null || context.closed !== null) return [];
  const { reason, until, because } = context.lock;
  const text = lockText(scene, context.lock);
  return [
    {
      kind: 'lock',
      code: reason,
      ...(because !== undefined && { because }),
      text,
      ...(until !== null && { until }),
      support,
    },
  ];
};

const cooldown: Part = ({ context, messages, time, support }) => {
  if (context.cooldown === null || context.lock !== null || context.closed !== null) return [];
  const { until } = context.cooldown;
  const text = message(messages, 'notice/cooldown', { until: time(until) });
  return [{ kind: 'cooldown', text, until, support }];
};

/** Where a photo could be taken. */
const draftFull: Part = ({ policy, context, messages, state, support }) => {
  const here = ['shoot.ready', 'draft', 'reset'].includes(state.progress);
  const refusal = mayShoot(policy, context);
  if (!here || refusal?.code !== 'draft/full') return [];
  return [{ kind: 'draft-full', code: 'draft/full', text: message(messages, 'refusal/draft/full'), support }];
};

const verification: Part = ({ context, messages, at, state, time, support }) => {
  const { refusal, pausedUntil } = context.identity;
  if (!state.progress.startsWith('verify')) return [];
  const refused: NoticeView[] =
    refusal === null
      ? []
      : [
          {
            kind: 'verify-refusal',
            code: refusal,
            text: message(messages, `verify-refusal/${refusal}`),
            support,
          },
        ];
  if (pausedUntil === null || at >= pausedUntil) return refused;
  const text = sentences(messages, [
    message(messages, 'refusal/verify/paused'),
    message(messages, 'refusal/retry-at', { until: time(pausedUntil) }),
  ]);
  return [...refused, { kind: 'verify-paused', code: 'verify/paused', text, until: pausedUntil, support }];
};

const payment: Part = ({ context, messages, support }) => {
  const states = context.orders.map((order) => order.state);
  const unsettled = (['unknown', 'closing'] as const).find((state) => states.includes(state));
  const list: NoticeView[] = [];
  if (states.includes('mismatch')) {
    list.push({ kind: 'amount-mismatch', text: message(messages, 'notice/amount-mismatch'), support });
  }
  if (unsettled !== undefined && context.paidBy === null) {
    const kind = `payment-${unsettled}` as const;
    list.push({ kind, text: message(messages, `notice/${kind}`) });
  }
  return list;
};

/** The picture has to be replaced and cannot be: only staff can help, by a reset. */
const noSubmissionLeft: Part = ({ policy, context, messages, support }) => {
  const open = context.closed === null && (context.reset !== null || context.submission === null);
  if (!open || submissionsLeft(policy, context) !== 0) return [];
  const code = 'upload/limit-reached';
  return [
    { kind: 'no-submission-left', code, text: message(messages, 'notice/no-submission-left'), support },
  ];
};

const replacement: Part = ({ context, messages, time }) => {
  const until = context.reset?.deadline ?? null;
  if (until === null || context.closed !== null) return [];
  return [
    { kind: 'replace-by', text: message(messages, 'notice/replace-by', { until: time(until) }), until },
  ];
};

const overdue: Part = ({ context: { submission }, messages, at, state, support }) => {
  if (submission === null || !(submission.escalated || at >= submission.dueAt)) return [];
  if (state.progress.startsWith('review')) {
    return [{ kind: 'review-overdue', text: message(messages, 'notice/review-overdue'), support }];
  }
  if (state.progress !== 'publish.queued' && state.progress !== 'publish.failed') return [];
  return [{ kind: 'publish-overdue', text: message(messages, 'notice/publish-overdue'), support }];
};

/** Students who chose no notification have missed resets. */
const silence: Part = ({ policy, context, messages, state }) => {
  const waits = state.progress.startsWith('review') || state.progress === 'reset';
  const chosen = context.notices.notifications?.photoStatus === true;
  if (!waits || chosen || !policy.notices.notifications.includes('photo-status')) return [];
  return [{ kind: 'notifications-off', text: message(messages, 'notice/notifications-off') }];
};
