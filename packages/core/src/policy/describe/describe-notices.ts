import type { Language } from '../../localized-text.ts';
import type { CapturePolicy } from '../capture-policy.ts';
import { list, type Say } from './phrases.ts';

export function describeNotices(policy: CapturePolicy['notices'], say: Say, language: Language): string[] {
  const version = (text: string): string => say(`（版本 ${text}）`, ` (version ${text})`);
  const purposes = {
    'face-check': say('人脸活体检测', 'liveness check of the face'),
    certificate: say('制作毕业证书', 'certificate'),
    registration: say('学历注册', 'registration of the degree'),
    'employment-platform': say('就业平台', 'employment platform'),
  };
  const kinds = {
    'photo-status': say('照片状态通知', 'status of the photo'),
    'payment-result': say('支付结果通知', 'result of the payment'),
  };
  return [
    say('学校通知', 'School notice') +
      version(policy.school.version) +
      say('：', ': ') +
      policy.school.text[language],
    say('注意事项', 'Cautions') +
      version(policy.cautions.version) +
      (policy.cautions.mustTick
        ? say('，须勾选确认', ', to be ticked')
        : say('，无须勾选', ', nothing to tick')),
    ...(policy.cautions.items ?? []).map((item, index) => `  ${index + 1}. ${item[language]}`),
    say('可选通知：', 'Notifications to choose from: ') +
      (list(
        say,
        policy.notifications.map((kind) => kinds[kind]),
      ) || say('无', 'none')),
    ...policy.consents.map(
      ({ purpose, version: of, required }) =>
        say('单独同意：', 'Consent: ') +
        purposes[purpose] +
        version(of) +
        (required ? say('，必需', ', required') : say('，可拒绝', ', may be refused')),
    ),
    say('不同意的：', 'Who does not agree: ') + policy.alternative[language],
  ];
}
