import { writeFile } from 'node:fs/promises';
import { checkPhoto, makePhoto, PHOTO_SPECS, printSheet, RefusedPhotoError } from '@tucai/vision';
import { createNodeRuntime, decodeImage } from '@tucai/vision/node';

const [photo = 'photo.jpg', out = 'finished.jpg', sheet] = process.argv.slice(2);
const runtime = await createNodeRuntime();
try {
  const image = await decodeImage(photo);
  const { observation } = await checkPhoto(image, runtime);
  const made = await makePhoto(image, PHOTO_SPECS['chsi-2017'], runtime, {
    observation,
    decode: decodeImage,
  });
  console.log(made.report.verdict);
  for (const [name, value] of Object.entries(made.measurements))
    console.log(name, Math.round(value * 100) / 100);
  if (made.report.verdict !== 'fail') await writeFile(out, made.jpeg);
  if (sheet !== undefined) await writeFile(sheet, printSheet(made.image, '5-inch').jpeg);
} catch (error) {
  if (!RefusedPhotoError.is(error)) throw error;
  for (const { bound, message } of error.problems) console.log(bound, message.en);
} finally {
  await runtime.dispose();
}
