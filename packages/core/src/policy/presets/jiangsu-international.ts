import type { CapturePolicy } from '../capture-policy.ts';
import { jiangsu } from './jiangsu.ts';
import { jiangsuCautions } from './jiangsu-cautions.ts';

/**
 * 江苏图采 for international students: identity by name, student number and passport, one continuous window,
 * no head covering at all, and payment later at the university, recorded by staff, because paying in the app
 * fails for many of them. What is not named here is as in `jiangsu`.
 */
export const jiangsuInternational: CapturePolicy = {
  ...jiangsu,
  id: 'jiangsu-international',
  title: {
    'zh-CN': '江苏图采：来华留学毕业生图像采集',
    en: 'Graduation photos of international students (Jiangsu)',
  },
  window: {
    utcOffsetMinutes: 480,
    rounds: [
      {
        id: 'spring',
        kind: 'main',
        from: '2024-04-17T08:00',
        to: '2024-04-23T17:00',
        daily: null,
        weekdays: null,
      },
    ],
    // Labour Day and its worked weekend days, for counting working days.
    holidays: ['2024-05-01', '2024-05-02', '2024-05-03', '2024-05-04', '2024-05-05'],
    workedWeekends: ['2024-04-28', '2024-05-11'],
    schedule: [],
    trainings: [
      {
        at: '2024-04-10T16:30',
        place: { 'zh-CN': '仙林校区 教2-101', en: 'Xianlin Campus, Teaching Building 2, room 101' },
      },
      {
        at: '2024-04-17T15:00',
        place: { 'zh-CN': '三牌楼、锁金村校区', en: 'Sanpailou and Suojincun Campus' },
      },
    ],
    // Ours.
    campaignEndsAt: '2024-05-31T17:00',
  },
  verification: {
    ...jiangsu.verification,
    methods: ['name-number-passport', 'capture-code'],
    phone: { required: true, mayBeShared: true, foreign: false },
  },
  notices: {
    ...jiangsu.notices,
    school: {
      version: '2024-04',
      text: {
        'zh-CN':
          '各位同学：本次采集的电子照片将用于教育部平台注册和制作学历证书，照片（纸质、电子）还将用于毕业证书、就业推荐表和91job智慧就业平台等。请认真对待，按步骤操作，严禁翻拍，以免照片审核不通过。',
        en: 'Dear students, the photo collected here is registered on the platform of the Ministry of Education and used to make your academic certificate. On paper and in electronic form it is also used for the graduation certificate, the employment recommendation form and the 91job employment platform. Please take it seriously and follow the steps with care. Photos of photos are strictly prohibited and will not pass the review.',
      },
    },
    cautions: { version: '2024-04', mustTick: true, items: internationalCautions() },
    consents: jiangsu.notices.consents.map((consent) => ({ ...consent, version: '2024-04' })),
  },
  shooting: {
    ...jiangsu.shooting,
    video: jiangsu.shooting.video && { ...jiangsu.shooting.video, version: '2024-04' },
  },
  payment: { ...jiangsu.payment, when: 'later', offline: true },
  photo: {
    ...jiangsu.photo,
    headCovering: 'forbidden',
    clothes: { notBlue: true, notWhite: false, mustBeWhite: false, plain: true },
  },
  support: [
    {
      name: {
        'zh-CN': '示例大学国际教育学院',
        en: 'College of International Education (CIE) of the Example University',
      },
      phone: '025-00000002',
      hours: { 'zh-CN': '工作日 9:00-17:00', en: '9:00-17:00 on working days' },
    },
  ],
};

/** As in `jiangsu`, but head coverings are prohibited without exception and no white shirt is advised. */
function internationalCautions(): typeof jiangsuCautions {
  return jiangsuCautions.map((item) => {
    if (item['zh-CN'].startsWith('佩饰')) {
      return {
        'zh-CN':
          '佩饰及遮挡物：不得佩戴耳环、项链等饰品，头发不得遮挡眉毛、眼睛和耳朵，不得使用头部覆盖物（包括宗教、医疗和文化需要），不宜化妆。',
        en: 'Ornaments and coverings: no earrings, necklaces or the like; no hair over eyebrows, eyes or ears; head coverings are prohibited, also those for religious, medical or cultural reasons; better no make-up.',
      };
    }
    if (item['zh-CN'].startsWith('衣着')) {
      return {
        'zh-CN': '衣着：应穿着与背景色区分明显的上衣，避免复杂图案、条纹（不得穿着蓝色上衣）。',
        en: 'Clothes: wear a top that stands out from the background, without complex patterns or stripes (no blue clothes).',
      };
    }
    return item;
  });
}
