/** Height of the finished picture, 480×640 (教毕指〔2017〕99号), in whose pixels its framing is prescribed. */
const FINISHED_HEIGHT = 640;

/** Pixels of a finished picture per pixel of a picture, if it were delivered as it is framed. */
export function finishedScale({ height }: { readonly height: number }): number {
  return FINISHED_HEIGHT / height;
}
