import type { CliTexts } from './catalogue.ts';

export const EN: CliTexts = {
  columns: { check: 'Check', verdict: 'Verdict', value: 'Value', passes: 'Passes' },
  faces: (count) => (count === 1 ? '1 face' : `${count} faces`),
  to: ' to ',
  anyValue: 'any',
  summary: ({ pass, warn, fail, error }, seconds) =>
    `${photos(pass + warn + fail)} checked: ${pass} pass, ${warn} warn, ${fail} fail; ${error} error · ${seconds} s`,
  interrupted: (left) => `Stopped. ${photos(left)} not checked.`,
  left: (time) => `${time} left`,
  perSecond: (rate) => `${rate}/s`,
  annotated: (count, folder) => `${count} annotated ${count === 1 ? 'photo' : 'photos'} in ${folder}`,
  report: (file) => `Report: ${file}`,
  fixtures: {
    added: (file, count) => `${file} added: ${photos(count)} in the set.`,
    removed: (kinds) => `Removed from the file: ${kinds}.`,
  },
  errors: {
    'file/not-found': 'There is no such file. Check the path.',
    'file/unreadable': 'The file cannot be opened. Check its permissions.',
    'file/not-a-file': 'This is not a regular file but a pipe or a device. Name a picture file.',
    'folder/unreadable': 'The folder cannot be opened. Check its permissions.',
    'folder/empty': 'There is no picture in this folder.',
    'folder/own-pictures':
      'tucai wrote all the pictures in this folder. Name the folder of the photos themselves.',
    'image/unreadable': 'The file cannot be opened. Check its permissions.',
    'image/empty': 'The file is empty. Copy it again from where it came.',
    'image/not-an-image': 'This is not a picture. Save the photo as a JPEG.',
    'image/unsupported-format': 'This kind of picture is not supported. Save the photo as a JPEG.',
    'image/truncated': 'The end of the picture is missing. Copy or take it again.',
    'image/corrupt': 'The picture is damaged. Copy or take it again.',
    'image/animated': 'This is an animation. Choose a still photo.',
    'image/heic':
      'HEIC cannot be decoded here. Export the photo as a JPEG, or set the phone to “Most Compatible”.',
    'image/avif': 'AVIF cannot be decoded here. Save the photo as a JPEG.',
    'image/too-many-bytes': 'The file is too large. Use the photo as the camera saved it, or a smaller copy.',
    'image/too-many-pixels': 'The picture has too many pixels. Use a smaller copy.',
    'image/too-small': 'The picture is too small to measure. Use the photo in its original size.',
    internal: 'An error of tucai itself, not of the photo. Please report it.',
  },
};

function photos(count: number): string {
  return count === 1 ? '1 photo' : `${count} photos`;
}
