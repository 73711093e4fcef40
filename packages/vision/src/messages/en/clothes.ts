import type { ClothesCode } from '../../checks/clothes/codes.ts';
import type { CheckTexts } from '../catalogue.ts';

export const CLOTHES_TEXTS: Readonly<Record<ClothesCode, CheckTexts>> = {
  'no-jewellery': {
    title: 'No earrings or necklace',
    pass: 'No earrings, necklace or other jewellery were seen.',
    high: 'Earrings, a necklace or earphones were seen. Take them off.',
  },
  'clothes-not-blue': {
    title: 'Top not blue',
    pass: 'The top is not blue.',
    high: 'The top is blue, like the light-blue background. Wear another colour, such as a white shirt.',
  },
  'clothes-not-white': {
    title: 'Top not white',
    pass: 'The top is not white.',
    high: 'The top is white, which this collection does not allow. Wear another colour.',
  },
  'clothes-must-be-white': {
    title: 'White top',
    pass: 'The top is white.',
    low: 'This collection asks for a white top. Put on a white shirt.',
  },
  'clothes-distinct': {
    title: 'Top differs from the background',
    pass: 'The top differs clearly from the light-blue background.',
    low: 'The top is close to the light blue of the finished background. Wear a darker or lighter top, such as a white shirt.',
  },
  'clothes-plain': {
    title: 'Plain top',
    pass: 'The top has no strong pattern or stripes.',
    high: 'The top is patterned or striped. Wear one of a single colour.',
  },
};
