import type { CapturePolicy } from '../capture-policy.ts';
import { count, type Say } from './phrases.ts';

export function describeRetention(policy: CapturePolicy['retention'], say: Say): string[] {
  const line = (
    chinese: string,
    english: string,
    days: number,
    sinceChinese: string,
    sinceEnglish: string,
  ): string =>
    say(
      `${chinese}：${sinceChinese} ${days} 天后删除`,
      `${english}: erased ${count(say, days, '', 'day')} after ${sinceEnglish}`,
    );
  return [
    line(
      '未通过的照片',
      'Pictures that were not approved',
      policy.unapprovedPhotos,
      '采集结束',
      'the campaign',
    ),
    line(
      '已通过的照片和身份信息',
      'Approved pictures and identity data',
      policy.approvedPhotos,
      '上网',
      'publication',
    ),
    line(
      '活体检测记录',
      'Frames and scores of liveness checks',
      policy.livenessEvidence,
      '检测',
      'the check',
    ),
    line(
      '同意记录和审计日志（不含个人信息）',
      'Consent receipts and audit log (no personal data)',
      policy.receiptsAndAudit,
      '生成',
      'they were made',
    ),
  ];
}
