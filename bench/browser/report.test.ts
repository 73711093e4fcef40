import { describe, expect, it } from 'vitest';
import type { Figures, FirstAnswers, FrameFigures } from './figures.ts';
import { browserReport } from './report.ts';
import { spread } from './spread.ts';

const first = (answer: number): FirstAnswers => ({
  pageRuns: spread([100]),
  cameraOpen: spread([200]),
  modelsReady: spread([answer - 300]),
  answer: spread([answer - 100, answer, answer + 400]),
  cpu: spread([answer + 500]),
  transferred: 6_350_000,
});
const frame = (whole: number): FrameFigures => ({
  whole: spread([whole]),
  cpu: spread([2 * whole]),
  models: { detector: { wall: 3, frames: 0.1 }, landmarks: { wall: 8, frames: 1 } },
});
const FIGURES: Figures = {
  chromium: '156.0.0.0',
  processors: 2,
  machine: [
    { load: 0.5, others: 0.1 },
    { load: 1.5, others: 0.2 },
  ],
  runs: 3,
  tier: 'worker',
  first: first(1500),
  frame: frame(20),
  film: { framesPerSecond: spread([30, 40, 35]), reading: 4 },
  mediapipe: {
    first: first(1000),
    frame: { ...frame(25), models: {} },
    tracker: { ...frame(30), models: {} },
  },
};

describe('browserReport', () => {
  it('gives medians with their range, and each goal', () => {
    const text = browserReport(FIGURES);
    expect(text).toContain('1500 (1400–1900)');
    expect(text).toContain('first guidance: 1500 ms, goal ≤ 3000: met');
    expect(text).toContain('frames a second from the camera: 35.0 (30.0–40.0), goal ≥ 10: met');
    expect(text).toContain('6.35 MB, goal ≤ 8.00 MB: met');
    expect(text).not.toContain('other work slows');
  });

  it('counts as all else what is left of a usual frame without its models', () => {
    expect(browserReport(FIGURES)).toMatch(/all else: .* 12\.0/);
  });

  it('compares with tasks-vision, or says why not', () => {
    expect(browserReport(FIGURES)).toContain(
      'first answer 1.50 × its time and 1.33 × its CPU time, a frame 0.80 × its time and 0.80 × its CPU time',
    );
    const alone = browserReport({ ...FIGURES, mediapipe: null });
    expect(alone).toContain('tasks-vision is left out: TUCAI_SHARED names no');
    expect(alone).not.toContain('landmarks alone');
  });

  it('says when a goal is not met, and when other work may be why', () => {
    const slow = browserReport({
      ...FIGURES,
      machine: [FIGURES.machine[0], { load: 7, others: 1.6 }],
      first: first(3500),
    });
    expect(slow).toContain('3500 ms, goal ≤ 3000: not met');
    expect(slow).toContain('after: load average 7.0, 1.60 processors busy with other work');
    expect(slow).toContain('other work slows this machine');
  });
});
