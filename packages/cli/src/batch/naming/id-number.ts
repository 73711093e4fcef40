/** Weights of the first 17 digits, GB 11643-1999. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK = '10X98765432';

/** Whether a text is an ID number of the mainland: 18 characters with a valid check digit (GB 11643-1999). */
export function isIdNumber(text: string): boolean {
  if (!/^[1-9]\d{16}[\dX]$/i.test(text)) return false;
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(text[i]), 0);
  return CHECK[sum % 11] === text[17]?.toUpperCase();
}
