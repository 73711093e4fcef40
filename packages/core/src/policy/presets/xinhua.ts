import type { CapturePolicy } from '../capture-policy.ts';
import { DAY, HOUR, MINUTE } from '../duration.ts';
import { ALL_REASONS, ALTERNATIVE, consentsOf, LIGHT_BLUE, RETENTION } from './shared-defaults.ts';
import { xinhuaCautions } from './xinhua-cautions.ts';

/**
 * Collection by 新华社中国图片社: ID card, record linked by itself or by hand, payment before the photo, a photo
 * from the studio by way of the album, review by the collector, staff who repair dyed clothes. `presets.test.ts`
 * quotes the rule behind each field; what is marked "ours" the guide does not give. Dates are examples: see
 * `withWindow`.
 */
export const xinhua: CapturePolicy = {
  schema: 1,
  id: 'xinhua',
  version: 1,
  title: {
    'zh-CN': '中国图片社：2026 届毕业生图像采集',
    en: 'China Photo Service picture collection for the graduates of 2026',
  },
  window: {
    utcOffsetMinutes: 480,
    // Ours: the guide gives no dates; it addresses students who have not been photographed yet.
    rounds: [
      {
        id: 'spring',
        kind: 'main',
        from: '2026-03-16T00:00',
        to: '2026-06-01T00:00',
        daily: null,
        weekdays: null,
        onHolidays: 'open',
      },
      {
        id: 'autumn',
        kind: 'make-up',
        from: '2026-09-07T00:00',
        to: '2026-09-19T00:00',
        daily: null,
        weekdays: null,
        onHolidays: 'open',
      },
    ],
    // Qingming, Labour Day and Mid-Autumn with their worked weekend days, for counting working days.
    holidays: [
      '2026-04-04',
      '2026-04-05',
      '2026-04-06',
      '2026-05-01',
      '2026-05-02',
      '2026-05-03',
      '2026-05-04',
      '2026-05-05',
      '2026-09-25',
      '2026-09-26',
      '2026-09-27',
    ],
    workedWeekends: ['2026-05-09', '2026-09-20'],
    schedule: [],
    trainings: [],
    campaignEndsAt: '2026-09-30T00:00',
  },
  verification: {
    methods: ['id-card'],
    captureCodeInputs: [],
    secondFactor: 'none',
    recordLink: 'auto-then-manual',
    // Ours: the guide asks for no phone.
    phone: { required: false, mayBeShared: true, foreign: true },
    // Ours.
    maxFailures: 5,
    pauseMs: 10 * MINUTE,
  },
  notices: {
    school: {
      version: '2026-03',
      text: {
        'zh-CN':
          '毕业图像采集由新华社中国图片社主办，图像用于制作毕业证书，并与学信网毕业生电子档案信息（含学生照片）保持一致。整个采集流程大约需要一周左右的时间，请密切关注各个审核环节是否通过，如果未通过，请按要求进行修改后重新采集。',
        en: 'The collection is run by China Photo Service of Xinhua News Agency. The picture is used for the graduation certificate and is the same as in your record on chsi.com.cn. The whole collection takes about a week; please watch whether each review is passed and, if one is not, correct the photo as asked and hand it in again.',
      },
    },
    cautions: { version: '2026-03', mustTick: true, items: xinhuaCautions },
    // Ours.
    notifications: ['photo-status', 'payment-result'],
    consents: consentsOf('2026-03', false),
    alternative: ALTERNATIVE,
  },
  shooting: {
    modes: ['album', 'live'],
    recommended: 'album',
    // Ours: the guide discourages taking the photo oneself and names no camera.
    camera: 'any',
    video: null,
    // Ours: the guide has no draft box; it keeps what was made until the student hands one in.
    drafts: { capacity: 3, deletableAfterMs: 0 },
  },
  attempts: {
    // Ours: the guide knows neither pauses nor locks.
    cooldownsMs: [0],
    livenessBeforeLock: 5,
    qualityBeforeLock: 10,
    qualityLockMs: HOUR,
    authenticityBeforeLock: 3,
    unlockBy: ['collector'],
    // By another notice of the same collector (2024): three submissions.
    maxSubmissions: 3,
  },
  payment: {
    when: 'before-capture',
    // The fee is not in the guide: 15 yuan by 教学厅〔2002〕5号.
    amountFen: 1500,
    // Ours.
    offline: false,
    orderTtlMs: 30 * MINUTE,
  },
  review: {
    reviewedBy: ['collector'],
    totalEstimateDays: 7,
    estimateWorkingDays: 2,
    // Ours.
    dueWorkingDays: 4,
    // By other notices of the same collector: withdrawing while pending, two days to replace, another picture.
    withdrawWhilePending: true,
    forbidSamePicture: true,
    replaceWithinMs: 2 * DAY,
    reasons: ALL_REASONS,
    retouch: true,
    correction: true,
    publishEstimateWorkingDays: 2,
    // Ours.
    publishDueWorkingDays: 5,
    proofreading: true,
    // Ours.
    downloadFrom: 'approval',
  },
  photo: {
    specification: 'deliverable',
    sourceRules: 'source',
    background: LIGHT_BLUE,
    headCovering: 'forbidden',
    // Ours: the guide says nothing about clothes.
    clothes: { notBlue: false, notWhite: false, mustBeWhite: false },
    prints: 0,
  },
  retention: RETENTION,
  support: [
    {
      name: {
        'zh-CN': '北京金沙江科技有限公司客服',
        en: 'Customer service of Beijing Jinshajiang Technology',
      },
      phone: '010-67722442',
      otherPhones: ['400-996-2266'],
      hours: { 'zh-CN': '9：00—20：00（工作日）', en: '9:00-20:00 on working days' },
    },
  ],
};
