import { rejectionReasonTexts } from '../../journey/rejection-reason-texts.ts';
import type { Language } from '../../localized-text.ts';
import type { CapturePolicy } from '../capture-policy.ts';
import { count, duration, type Say, staff } from './phrases.ts';

export function describeReview(policy: CapturePolicy['review'], say: Say, language: Language): string[] {
  const days = (number: number): string => count(say, number, '个工作日', 'working day');
  const from = {
    upload: say('上传后', 'after the upload'),
    approval: say('审核通过后', 'after approval'),
    online: say('学信网上网后', 'once it is online'),
  };
  return [
    say('审核：', 'Review by the ') + staff(say, policy.reviewedBy),
    say(
      `审核约 ${days(policy.estimateWorkingDays)}，超过 ${days(policy.dueWorkingDays)}升级处理`,
      `Review takes about ${days(policy.estimateWorkingDays)} and is escalated after ${days(policy.dueWorkingDays)}`,
    ),
    ...(policy.totalEstimateDays === undefined
      ? []
      : [
          say(
            `整个采集流程约 ${policy.totalEstimateDays} 天`,
            `The whole collection takes about ${count(say, policy.totalEstimateDays, '', 'day')}`,
          ),
        ]),
    policy.withdrawWhilePending
      ? say('待审核时可撤回', 'May be withdrawn while pending')
      : say('提交后不可撤回', 'Cannot be withdrawn'),
    policy.forbidSamePicture
      ? say('未通过的照片不可再次提交', 'A rejected picture cannot be handed in again')
      : say('未通过的照片可再次提交', 'A rejected picture may be handed in again'),
    policy.replaceWithinMs === null
      ? say(
          '未通过或被重置的，在采集时间内重拍',
          'A rejected or reset photo is replaced before the window closes',
        )
      : say(
          `未通过或被重置的，${duration(say, policy.replaceWithinMs)}内重拍`,
          `A rejected or reset photo is replaced within ${duration(say, policy.replaceWithinMs)}`,
        ),
    policy.retouch
      ? say('衣服或身体染色的，由修图人员处理', 'Staff repair dyed clothes')
      : say('不提供修图', 'No retouching by staff'),
    policy.correction
      ? say('审核通过前可更正信息', 'Data may be corrected before approval')
      : say('信息不可更正', 'Data cannot be corrected'),
    say(
      `通过后约 ${days(policy.publishEstimateWorkingDays)}上网，超过 ${days(policy.publishDueWorkingDays)}升级处理`,
      `Online about ${days(policy.publishEstimateWorkingDays)} after approval, escalated after ${days(policy.publishDueWorkingDays)}`,
    ),
    policy.proofreading
      ? say('上网后须在学信网校对图像', 'To be proofread on chsi.com.cn')
      : say('无须校对', 'No proofreading'),
    say(
      `成片下载：${from[policy.downloadFrom]}`,
      `The finished picture may be downloaded ${from[policy.downloadFrom]}`,
    ),
    say('驳回原因：', 'Reasons for rejection: ') +
      policy.reasons.map((code) => rejectionReasonTexts[code].reason[language]).join(say('；', '; ')),
  ];
}
