import type { Section } from '../message-key.ts';

export const NOTIFICATIONS: Section<'notify' | 'escalation'> = {
  'notify/unlocked/title': '账号已解锁',
  'notify/unlocked/text': '学校已为您解锁，请阅读拍摄要求后重新拍摄。',
  'notify/approved/title': '照片审核通过',
  'notify/approved/text': '照片将自动上传至学信网，上网后请校对。',
  'notify/rejected/title': '照片审核未通过',
  'notify/rejected/text': '请进入查看原因，按要求重拍上传，无需重复付费。',
  'notify/reset/title': '照片已被重置',
  'notify/reset/text': '照片不符合采集要求，请在规定时间内重新拍摄并上传，无需再次缴费。',
  'notify/online/title': '照片已上网',
  'notify/online/text': '照片可在学信网查看，请登录学信网校对。',
  'notify/paid/title': '支付成功',
  'notify/paid/text': '已收到图像采集服务费。',
  'notify/refunded/title': '退款成功',
  'notify/refunded/text': '图像采集服务费已原路退回。',
  'notify/closed/title': '采集关闭',
  'notify/closed/text': '您的采集没有在截止前完成，如有疑问请联系学校。',
  'escalation/review': '有照片超过期限未审核，请尽快处理。',
  'escalation/publish': '有照片未能按时在学信网上网或校对有误，请查明原因。',
  'escalation/payment': '有订单的到账金额与应付金额不一致，请核对后处理。',
  'escalation/published-after-reset': '照片在重置后仍被发布到学信网，请与登记机构核实并更正。',
};
