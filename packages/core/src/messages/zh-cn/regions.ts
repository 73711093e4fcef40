import type { Section } from '../message-key.ts';

export const REGIONS: Section<'permit' | 'payment' | 'consent' | 'purpose'> = {
  'permit/open': '可以拍摄',
  'permit/cooldown': '冷静期',
  'permit/lock': '已锁定',
  'payment/unpaid': '未支付',
  'payment/ordering': '支付中',
  'payment/unknown': '支付结果待确认',
  'payment/paid': '已支付',
  'payment/refunding': '退款中',
  'payment/refunded': '已退款',
  'consent/pending': '待选择',
  'consent/refused': '不同意',
  'consent/given': '已同意',
  'consent/withdrawn': '已撤回，正在删除数据',
  'consent/erased': '数据已删除',
  'purpose/face-check': '人脸检测与活体检测（人脸信息，单独同意）',
  'purpose/certificate': '制作毕业证书',
  'purpose/registration': '学历电子注册与学信网图像校对',
  'purpose/employment-platform': '就业推荐表和就业服务平台',
};
