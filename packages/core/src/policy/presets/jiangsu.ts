import type { CapturePolicy } from '../capture-policy.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../duration.ts';
import { jiangsuCautions } from './jiangsu-cautions.ts';
import { ALL_REASONS, ALTERNATIVE, consentsOf, LIGHT_BLUE, RETENTION } from './shared-defaults.ts';

/**
 * 江苏图采 as the notices of Jiangsu's universities describe it: capture code, live rear camera, requirement
 * video, draft box, payment after the upload is confirmed. `presets.test.ts` quotes the rule behind each
 * field; what is marked "ours" no notice gives. Dates, groups and contacts are examples: see `withWindow`.
 */
export const jiangsu: CapturePolicy = {
  schema: 1,
  id: 'jiangsu',
  version: 1,
  title: {
    'zh-CN': '江苏图采：2026 届毕业生图像采集',
    en: 'Jiangsu picture collection for the graduates of 2026',
  },
  window: {
    utcOffsetMinutes: 480,
    rounds: [
      {
        id: 'spring',
        kind: 'main',
        from: '2026-04-16T08:00',
        to: '2026-04-23T18:00',
        daily: { from: '08:00', to: '18:00' },
        weekdays: null,
      },
    ],
    // Labour Day and its worked Saturday, for counting working days.
    holidays: ['2026-05-01', '2026-05-02', '2026-05-03', '2026-05-04', '2026-05-05'],
    workedWeekends: ['2026-05-09'],
    schedule: [
      slot('电信系', '2026-04-16', '2026-04-16'),
      slot('经管系', '2026-04-17', '2026-04-17'),
      slot('艺建系', '2026-04-18', '2026-04-19'),
      slot('汽机系', '2026-04-20', '2026-04-21'),
      slot('基础系', '2026-04-22', '2026-04-22'),
      slot('民航系', '2026-04-23', '2026-04-23'),
    ],
    trainings: [],
    // Ours: three weeks for review, publication and proofreading after the round.
    campaignEndsAt: '2026-05-15T18:00',
  },
  verification: {
    methods: ['capture-code'],
    captureCodeInputs: ['scan', 'picture'],
    secondFactor: 'none',
    recordLink: 'with-code',
    // Ours: foreign numbers and a number shared by several students are accepted.
    phone: { required: true, mayBeShared: true, foreign: true },
    // Ours.
    maxFailures: 5,
    pauseMs: 10 * MINUTE,
  },
  notices: {
    school: {
      version: '2026-04',
      text: {
        'zh-CN':
          '各位同学：本次采集的电子照片将用于学历注册和制作学历证书，照片还将用于毕业证书、就业推荐表和91job智慧就业平台等。请认真对待，按步骤操作，严禁翻拍，以免照片审核不通过。',
        en: 'Dear students, the photo collected here is used to register and make your academic certificate, and also for the graduation certificate, the employment recommendation form and the 91job employment platform. Please follow the steps with care. Photos of photos are strictly prohibited and will not pass the review.',
      },
    },
    cautions: { version: '2026-04', mustTick: true, items: jiangsuCautions },
    notifications: ['photo-status', 'payment-result'],
    consents: consentsOf('2026-04', true),
    alternative: ALTERNATIVE,
  },
  shooting: {
    modes: ['live'],
    camera: 'rear',
    video: {
      version: '2026-04',
      // Ours: the length of the real video is not published.
      durationMs: 90 * SECOND,
      modes: ['live'],
      rememberedBy: 'account',
    },
    // The capacity is ours; the 24 hours are not.
    drafts: { capacity: 3, deletableAfterMs: DAY },
  },
  attempts: {
    // How long the pause is and how often "many times" is, is not published: ours.
    cooldownsMs: [30 * SECOND, MINUTE, 3 * MINUTE],
    livenessBeforeLock: 3,
    qualityBeforeLock: 5,
    qualityLockMs: 2 * HOUR,
    authenticityBeforeLock: 1,
    unlockBy: ['college', 'school'],
    maxSubmissions: null,
  },
  payment: {
    when: 'after-confirm',
    amountFen: 1500,
    // Ours: a student whose payment fails may pay at the school.
    offline: true,
    // Ours.
    orderTtlMs: 30 * MINUTE,
  },
  review: {
    reviewedBy: ['college', 'school'],
    // Ours, as all working days here.
    estimateWorkingDays: 3,
    dueWorkingDays: 5,
    // Ours: no notice offers it.
    withdrawWhilePending: false,
    forbidSamePicture: true,
    replaceWithinMs: null,
    reasons: ALL_REASONS,
    // Ours.
    retouch: false,
    correction: true,
    publishEstimateWorkingDays: 10,
    publishDueWorkingDays: 20,
    // The registry asks every graduate to proofread.
    proofreading: true,
    downloadFrom: 'upload',
  },
  photo: {
    specification: 'deliverable',
    sourceRules: 'source',
    background: LIGHT_BLUE,
    headCovering: 'when-face-free',
    clothes: { notBlue: true, notWhite: false, mustBeWhite: false, whiteAdvised: true, plain: true },
    // Five prints for the fee, by notices of Jiangsu universities of 2020.
    prints: 5,
  },
  retention: RETENTION,
  support: [
    {
      name: { 'zh-CN': '示例学院教务处', en: 'Academic Affairs Office of the Example College' },
      phone: '025-00000000',
      hours: { 'zh-CN': '采集期间每日 8:00-18:00', en: '8:00-18:00 on every day of the collection' },
    },
    {
      group: '电信系',
      name: { 'zh-CN': '示例学院电信系办公室', en: 'Telecommunications Department of the Example College' },
      phone: '025-00000001',
    },
  ],
};

function slot(group: string, first: string, last: string): CapturePolicy['window']['schedule'][number] {
  return {
    group,
    kind: 'department',
    from: `${first}T08:00`,
    to: `${last}T18:00`,
    place: { 'zh-CN': '8号楼一楼', en: 'Ground floor of building 8' },
  };
}
