import type { PhotoKind, PhotoStore } from './photo-store.ts';

/**
 * Deletes a student's pictures of one kind, such as the frames of liveness checks when their time is over.
 * Calling it again goes on where it was interrupted.
 *
 * @returns how many were deleted by this call
 */
export async function eraseKind(photos: PhotoStore, session: string, kind: PhotoKind): Promise<number> {
  let count = 0;
  for (const stored of await photos.list(session)) {
    if (stored.kind === kind && (await photos.remove(session, stored.reference))) count++;
  }
  return count;
}
