/** Why a path that was given or found cannot be checked. */
export type FileErrorCode =
  | 'file/not-found'
  | 'file/unreadable'
  | 'file/not-a-file'
  | 'folder/unreadable'
  | 'folder/empty'
  /** It holds pictures, but tucai wrote all of them. */
  | 'folder/own-pictures';

/** A picture file to check, or a path that cannot be checked and gets its line all the same. */
export interface FoundPhoto {
  /** As it is shown: the path as given, or below the folder as given. */
  readonly file: string;
  /** Absolute, for opening. */
  readonly path: string;
  readonly problem?: FileErrorCode;
}
