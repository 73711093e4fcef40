import type { CapturePolicy } from '../capture-policy.ts';
import { duration, type Say, staff, yuan } from './phrases.ts';

export function describePayment(policy: CapturePolicy['payment'], say: Say): string[] {
  const { when, amountFen } = policy;
  const times = {
    none: say('免费', 'Free of charge'),
    'before-capture': say('拍摄或上传前支付', 'Paid before the photo'),
    'after-confirm': say('确认上传后支付', 'Paid after the upload is confirmed'),
    later: say('先采集，后在学校缴费，由工作人员登记', 'Paid later at the school and recorded by staff'),
  };
  if (when === 'none' || amountFen === null) return [times[when]];
  return [
    times[when] + say('：', ': ') + yuan(say, amountFen),
    ...(when === 'later' ? [] : inTheApp(policy, say)),
    ...byStaff(policy, say),
    say('重拍、重置不再收费', 'A photo taken again is not charged again'),
  ];
}

function inTheApp({ offline, orderTtlMs }: CapturePolicy['payment'], say: Say): string[] {
  const length = duration(say, orderTtlMs);
  return [
    offline
      ? say('工作人员可登记线下缴费', 'Staff may record a payment made elsewhere')
      : say('不接受线下缴费', 'No payment elsewhere'),
    say(`订单 ${length}内未支付则关闭`, `An order that is not paid within ${length} is closed`),
  ];
}

function byStaff({ recordBy, refundBy }: CapturePolicy['payment'], say: Say): string[] {
  return [
    ...(recordBy === undefined
      ? []
      : [say('线下缴费的登记：', 'Payments made elsewhere are recorded by the ') + staff(say, recordBy)]),
    ...(refundBy === undefined ? [] : [say('退款：', 'Refunds by the ') + staff(say, refundBy)]),
  ];
}
