import { toScore } from '../../measure/iso-score.ts';
import { fileCheck } from './file-check.ts';

/** With this many bytes nothing more is gained: the upper limit of the standard. */
const ENOUGH = 40_000;

/** 文件大小一般为 20–40 KB. Bytes of the file. Score: the share of 40,000 bytes, as more bytes keep more detail. */
export const fileSize = fileCheck(
  'file-size',
  'bytes',
  ({ bytes }) => bytes,
  (bytes) => toScore((100 * bytes) / ENOUGH),
);
