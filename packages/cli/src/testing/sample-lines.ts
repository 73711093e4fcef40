import { type CheckResult, catalogue } from '@tucai/vision';
import type { ErrorLine, JudgedLine } from '../check/photo-line.ts';

type Given = Pick<CheckResult, 'code' | 'verdict' | 'value' | 'unit' | 'score'> & Partial<CheckResult>;

/** A check result written by hand; the message is the catalogue's for the side that is named. */
function sampleCheck(given: Given, side: 'pass' | 'low' | 'high' = 'pass'): CheckResult {
  const text = (language: 'zh-CN' | 'en'): string => catalogue(language).checks[given.code][side] ?? '';
  return {
    kind: 'quality',
    range: { min: null, max: null },
    region: null,
    message: { 'zh-CN': text('zh-CN'), en: text('en') },
    ...given,
  };
}

/** A photo with a turned head: one check of every verdict, two of them with a region. */
export function sampleLine(file = 'photos/张 三.jpg'): JudgedLine {
  const box = { x: 240, y: 300, width: 480, height: 600 };
  return {
    file,
    verdict: 'fail',
    faces: 1,
    ms: 312,
    checks: [
      sampleCheck({
        code: 'single-face',
        verdict: 'pass',
        value: 1,
        unit: 'count',
        score: 100,
        range: { min: 1, max: 1 },
        region: { box, lines: [] },
      }),
      sampleCheck(
        {
          code: 'head-pose-yaw',
          verdict: 'fail',
          value: 24.83,
          unit: 'deg',
          score: 12.4,
          range: { min: -8, max: 8 },
          region: {
            box,
            lines: [
              [
                { x: 480, y: 300 },
                { x: 540, y: 900 },
              ],
            ],
          },
          component: 'HeadPoseYaw',
        },
        'high',
      ),
      sampleCheck(
        {
          code: 'mouth-closed',
          verdict: 'warn',
          value: 0.31,
          unit: 'ratio',
          score: 64,
          range: { min: null, max: 0.2 },
          region: {
            box: { x: 400, y: 720, width: 160, height: 80 },
            lines: [
              [
                { x: 480, y: 740 },
                { x: 480, y: 780 },
              ],
            ],
          },
        },
        'high',
      ),
      {
        ...sampleCheck({ code: 'sharpness', verdict: 'skipped', value: null, unit: 'ratio', score: null }),
        skipped: 'disabled',
        message: { 'zh-CN': catalogue('zh-CN').skipped.disabled, en: catalogue('en').skipped.disabled },
      },
    ],
  };
}

export function sampleError(file = 'photos/broken.jpg'): ErrorLine {
  return {
    file,
    verdict: 'error',
    faces: null,
    checks: [],
    error: { code: 'image/truncated', message: 'The end of the picture is missing. Copy or take it again.' },
    ms: 3,
  };
}
