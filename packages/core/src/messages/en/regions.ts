import type { Section } from '../message-key.ts';

export const REGIONS: Section<'permit' | 'payment' | 'consent' | 'purpose'> = {
  'permit/open': 'You may shoot',
  'permit/cooldown': 'Cooling off',
  'permit/lock': 'Locked',
  'payment/unpaid': 'Not paid',
  'payment/ordering': 'Payment under way',
  'payment/unknown': 'Payment result not known yet',
  'payment/paid': 'Paid',
  'payment/refunding': 'Refund under way',
  'payment/refunded': 'Refunded',
  'consent/pending': 'Not chosen yet',
  'consent/refused': 'Refused',
  'consent/given': 'Agreed',
  'consent/withdrawn': 'Withdrawn, data being erased',
  'consent/erased': 'Data erased',
  'purpose/face-check': 'Face and liveness checks (face data, separate consent)',
  'purpose/certificate': 'Making the graduation certificate',
  'purpose/registration': 'Registration of the degree and proofreading on CHSI',
  'purpose/employment-platform': 'Employment recommendation form and employment platform',
};
