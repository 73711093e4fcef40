import { existsSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.env.TUCAI_SHARED && join(process.env.TUCAI_SHARED, 'models');

/** The folder with MediaPipe's `face_landmarker.task`, which no npm package has; undefined where it is not at hand. */
export const MODEL_FOLDER = folder && existsSync(join(folder, 'face_landmarker.task')) ? folder : undefined;
