import type { PhotoSpec, RuleSet, SheetName } from '@tucai/vision';
import type { PhotoOutcome } from '../../make/photo-outcome.ts';
import type { SourcePrint } from '../journal/journal-entry.ts';

/** What every worker is given once. */
export interface WorkerSetup {
  readonly spec: PhotoSpec;
  readonly rules: RuleSet;
  /** Sheets to print are wanted as well. */
  readonly print: SheetName | undefined;
}

/** One photo to make. Files are exchanged by path, so that no pixel goes from thread to thread. */
export interface PhotoJob {
  /** Absolute. */
  readonly path: string;
  /** Where the finished picture is written. */
  readonly photo: string;
  /** Where the sheet to print is written, if one is wanted. */
  readonly sheet: string;
  /** Where the small picture for the report is written. */
  readonly thumbnail: string;
}

export interface PhotoAnswer {
  readonly outcome: PhotoOutcome;
  readonly source: SourcePrint;
  /** The finished picture that now lies at `photo`; only when it may be handed over. */
  readonly photo?: { readonly sha256: string; readonly bytes: number };
  /** The sheet to print that now lies at `sheet`. */
  readonly sheet?: { readonly paper: SheetName; readonly sha256: string };
  readonly thumbnail: boolean;
  readonly ms: number;
}

/** What a worker says. */
export type WorkerMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'answer'; readonly answer: PhotoAnswer }
  /** What every photo would meet: the run ends. */
  | { readonly kind: 'broken'; readonly code: string; readonly message: string };
