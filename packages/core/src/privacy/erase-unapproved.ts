import type { PhotoStore } from './photo-store.ts';

/**
 * Deletes the pictures of a student but those that are kept for the certificate, at the end of a campaign.
 * Calling it again goes on where it was interrupted.
 *
 * The student's key lives on with the kept pictures, so that copies in backups stay readable until they
 * expire; erasing the whole student (`eraseSession`) has no such gap.
 *
 * @param keep references of the approved pictures
 * @returns how many were deleted by this call
 */
export async function eraseUnapproved(
  photos: PhotoStore,
  session: string,
  keep: ReadonlySet<string>,
): Promise<number> {
  let count = 0;
  for (const { reference } of await photos.list(session)) {
    if (!keep.has(reference) && (await photos.remove(session, reference))) count++;
  }
  return count;
}
