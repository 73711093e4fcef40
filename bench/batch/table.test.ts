import { describe, expect, it } from 'vitest';
import { batchBenchOptions } from './options.ts';
import type { BatchRun } from './run-batch.ts';
import { batchTable } from './table.ts';

const RUN: BatchRun = { workers: 1, wall: 20, rate: 1, cpu: 24, peakMemory: 400e6, others: 0.02 };

describe('batchTable', () => {
  it('says how a run with all processors compares with one worker', () => {
    const table = batchTable([RUN, { ...RUN, workers: 2, rate: 1.7, wall: 12 }], 20, 2);
    expect(table).toContain('| 1 | 1.00 | 1.00 | 20.0 | 1200 | 400 | 0.02 |');
    expect(table).toContain('| 2 | 1.70 | 1.70 | 12.0 |');
    expect(table).toContain('2 workers on 2 processors: 1.70 × one worker, goal 1.6: met');
    expect(table).not.toContain('WARNING');
    expect(batchTable([RUN, { ...RUN, workers: 2, rate: 1.5 }], 20, 2)).toContain('goal 1.6: not met');
  });

  it('warns of other work', () => {
    expect(batchTable([RUN, { ...RUN, workers: 2, others: 0.9 }], 20, 2)).toContain(
      'during the runs with 2 workers',
    );
  });
});

describe('batchBenchOptions', () => {
  it('doubles the workers up to the processors', () => {
    expect(batchBenchOptions([], 6).workers).toEqual([1, 2, 4, 6]);
    expect(batchBenchOptions([], 1).workers).toEqual([1]);
    expect(batchBenchOptions(['--workers', '2,3', '--photos', '9'], 6)).toEqual({
      photos: 9,
      workers: [2, 3],
    });
  });

  it.each([[['--workers', '0']], [['--photos', '5', '--workers', '2']], [['--photos', 'x']]])(
    'refuses %j',
    (args) => {
      expect(() => batchBenchOptions(args, 2)).toThrow(RangeError);
    },
  );
});
