import { PHOTO_SPECS, type PhotoSpecId } from '@tucai/vision';

/** The spec that is used when none is named. */
export const DEFAULT_SPEC_ID: PhotoSpecId = 'chsi-2017';

/** For the help of `--spec`. */
export const SPEC_HELP = `${Object.keys(PHOTO_SPECS).join(', ')}, or a JSON file of your own`;
