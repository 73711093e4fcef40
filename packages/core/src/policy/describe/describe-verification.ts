import type { CapturePolicy } from '../capture-policy.ts';
import { count, duration, list, type Say } from './phrases.ts';

type Verification = CapturePolicy['verification'];

export function describeVerification(policy: Verification, say: Say): string[] {
  const methods = {
    'capture-code': say('学信网图像采集码', 'capture code of chsi.com.cn'),
    'name-number-passport': say('姓名、学号和护照号', 'name, student number and passport number'),
    'id-card': say('身份证人像面和国徽面', 'both sides of the ID card'),
  };
  const inputs = { scan: say('扫描', 'scanning'), picture: say('上传图片', 'uploading a picture') };
  return [
    say('核验方式：', 'Ways to verify: ') +
      list(
        say,
        policy.methods.map((name) => methods[name]),
      ),
    ...(policy.captureCodeInputs.length === 0
      ? []
      : [
          say('采集码识别：', 'The code is read by: ') +
            list(
              say,
              policy.captureCodeInputs.map((name) => inputs[name]),
            ),
        ]),
    ...(policy.secondFactor === 'none'
      ? []
      : [say('另需输入证件号码后 4 位', 'The last 4 characters of the ID number are asked for as well')]),
    recordLink(policy.recordLink, say),
    phone(policy.phone, say),
    say(
      `连续 ${policy.maxFailures} 次核验未通过，暂停 ${duration(say, policy.pauseMs)}`,
      `After ${count(say, policy.maxFailures, '', 'refusal')} in a row: a pause of ${duration(say, policy.pauseMs)}`,
    ),
  ];
}

function recordLink(link: Verification['recordLink'], say: Say): string {
  if (link === 'with-code') return say('学籍由采集码关联', 'The student record comes with the code');
  if (link === 'auto') return say('学籍自动关联', 'The student record is linked by itself');
  return say(
    '学籍自动关联，未识别到的可手动关联',
    'The student record is linked by itself, or by hand if it is not found',
  );
}

function phone({ required, mayBeShared, foreign }: Verification['phone'], say: Say): string {
  const needed = required
    ? say('手机号：必填', 'Phone number: required')
    : say('手机号：选填', 'Phone number: optional');
  const shared = mayBeShared ? say('可多人共用', 'may be shared') : say('不可共用', 'must not be shared');
  const abroad = foreign
    ? say('接受境外号码', 'numbers from abroad are accepted')
    : say('仅限境内号码', 'only numbers of mainland China');
  return list(say, [needed, shared, abroad]).replaceAll('、', '，');
}
