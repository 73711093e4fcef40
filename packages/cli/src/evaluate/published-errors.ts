import type { Criterion } from './sample.ts';

/** The best published error of a requirement. */
export interface PublishedError {
  /** Equal error rate, 0–1. */
  readonly rate: number;
  /** Who reached it. */
  readonly by: string;
  /** How the benchmark names the requirement. */
  readonly requirement: string;
}

/** Where the figures come from, for the head of the tables. */
export const PUBLISHED_SOURCE =
  'Published: the best equal error rate on FICV-1.0 (FVC-onGoing, 4,868 photos; tables of A. Maciel, PhD thesis). ' +
  'Other photos and other limits than ours: an order of magnitude to hold beside ours, no contest.';

/** FICV-1.0 by our criteria; requirements that mean something else than our check are left out. */
export const PUBLISHED_ERRORS: Readonly<Partial<Record<Criterion, PublishedError>>> = {
  sharpness: { rate: 0.016, by: 'BioPass', requirement: 'blurred' },
  'gaze-frontal': { rate: 0.054, by: 'ICAONet', requirement: 'looking away' },
  'natural-colour': { rate: 0.017, by: 'ICAONet', requirement: 'unnatural skin tone' },
  'under-exposure': { rate: 0.012, by: 'ICAONet', requirement: 'too dark / light' },
  'over-exposure': { rate: 0.012, by: 'ICAONet', requirement: 'too dark / light' },
  'dynamic-range': { rate: 0, by: 'BioPass', requirement: 'washed out' },
  pixelation: { rate: 0, by: 'SDK2', requirement: 'pixelation' },
  'hair-off-eyes': { rate: 0.119, by: 'Parente', requirement: 'hair across eyes' },
  'eyes-open': { rate: 0.002, by: 'id3', requirement: 'eyes closed' },
  'background-uniformity': { rate: 0.037, by: 'BioTest', requirement: 'varied background' },
  'head-pose': { rate: 0.046, by: 'ICAONet', requirement: 'roll / pitch / yaw' },
  'hot-spots': { rate: 0.006, by: 'BioLab', requirement: 'flash reflection on skin' },
  'no-red-eye': { rate: 0.01, by: 'id3', requirement: 'red eyes' },
  'shadow-on-face': { rate: 0.033, by: 'ICAONet', requirement: 'shadows across face' },
  'lens-tint': { rate: 0.004, by: 'ICAONet', requirement: 'dark tinted lenses' },
  'lens-glare': { rate: 0.008, by: 'ICAONet', requirement: 'flash reflection on lenses' },
  'frame-off-eyes': { rate: 0, by: 'HMAX', requirement: 'frame covering eyes' },
  'no-head-covering': { rate: 0.057, by: 'ICAONet', requirement: 'hat / cap' },
  'mouth-visible': { rate: 0, by: 'ICAONet', requirement: 'veil over face' },
  'mouth-closed': { rate: 0.006, by: 'id3', requirement: 'mouth open' },
  'no-other-object': { rate: 0.012, by: 'BioPass', requirement: 'other faces / toys too close to face' },
};
