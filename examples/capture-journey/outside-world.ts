import type { EffectHandlers } from '@tucai/core';

const hash = (digit: string): string => digit.repeat(64);

/**
 * The services around the journey, played: every identity is right, every photo good, every payment arrives.
 * A host puts its own in their place: the registry, `@tucai/vision`, WeChat Pay, its storage.
 */
export const outsideWorld: EffectHandlers = {
  'verify-identity': async ({ evidence }) => ({
    type: 'VERIFY.MATCHED',
    evidence,
    student: 'stu_1',
    groups: [],
  }),
  'check-second-factor': async ({ evidence }) => ({
    type: 'VERIFY.MATCHED',
    evidence,
    student: 'stu_1',
    groups: [],
  }),
  'link-record': async ({ evidence }) => ({ type: 'VERIFY.MATCHED', evidence, student: 'stu_1', groups: [] }),
  'check-phone': async ({ phone }) => ({ type: 'PHONE.CHECKED', phone, outcome: 'free' }),
  'make-photo': async ({ photo }) => ({ type: 'PHOTO.MADE', photo, made: `${photo}-made`, hash: hash('b') }),
  'inspect-photo': async ({ photo }) => ({ type: 'INSPECTION.DONE', photo, failures: [] }),
  'remember-video': async () => {},
  'release-photo': async () => {},
  'store-upload': async ({ photo }) => ({ type: 'UPLOAD.STORED', photo }),
  'queue-review': async () => {},
  'create-order': async ({ orderNo }) => ({ type: 'PAY.ORDERED', orderNo }),
  'query-order': async ({ orderNo }) => ({ type: 'PAY.CLOSED', orderNo }),
  'close-order': async ({ orderNo }) => ({ type: 'PAY.CLOSED', orderNo }),
  'refund-order': async ({ orderNo, transaction }) => ({
    type: 'PAY.REFUNDED',
    orderNo,
    ...(transaction !== null && { transaction }),
  }),
  'publish-photo': async ({ photo }) => ({ type: 'PUBLISH.ONLINE', photo }),
  'cancel-publication': async () => {},
  'grant-download': async () => {},
  notify: async () => {},
  escalate: async () => {},
  'record-consent': async () => {},
  'correct-record': async () => {},
  'record-audit': async () => {},
  erase: async () => ({ type: 'ERASURE.DONE' }),
};
