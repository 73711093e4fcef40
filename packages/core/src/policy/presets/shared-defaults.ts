import { REJECTION_REASONS } from '../../journey/rejection-reasons.ts';
import type { CapturePolicy } from '../capture-policy.ts';

/*
 * What no source document gives and both presets need. These are our defaults; a school changes them in its
 * own policy.
 */

/** Ours, except three years for receipts and audit: Personal Information Protection Law art. 56. */
export const RETENTION: CapturePolicy['retention'] = {
  unapprovedPhotos: 30,
  approvedPhotos: 180,
  livenessEvidence: 30,
  receiptsAndAudit: 1096,
};

/** Every reason of the catalogue. */
export const ALL_REASONS: CapturePolicy['review']['reasons'] = [...REJECTION_REASONS];

/**
 * Face data needs a consent of its own (Personal Information Protection Law art. 29). The employment platform
 * is no condition for a certificate, so it may be refused.
 */
export function consentsOf(
  version: string,
  employmentPlatform: boolean,
): CapturePolicy['notices']['consents'] {
  return [
    { purpose: 'face-check', version, required: true },
    { purpose: 'certificate', version, required: true },
    { purpose: 'registration', version, required: true },
    ...(employmentPlatform ? [{ purpose: 'employment-platform' as const, version, required: false }] : []),
  ];
}

/** An alternative must exist: Measures for the Security of Facial Recognition Technology (2025) art. 10. */
export const ALTERNATIVE: CapturePolicy['notices']['alternative'] = {
  'zh-CN': '不同意人脸信息处理的同学，可联系学校图采工作部门，到现场由工作人员人工核验并拍摄。',
  en: 'If you do not agree to the processing of your face data, ask the department in charge at your school: staff check your identity by hand and take the photo on site.',
};

/** RGB 100, 197, 255 of the photo standard (教毕指〔2017〕99号), filled in by the making of the picture. */
export const LIGHT_BLUE: CapturePolicy['photo']['background'] = {
  red: 100,
  green: 197,
  blue: 255,
  replaced: true,
};
