/**
 * The check character of ISO 7064 MOD 11-2, which GB 11643-1999 uses for resident ID numbers (weights 7 9 10
 * 5 8 4 2 1 6 3 7 9 10 5 8 4 2 for 17 digits, that is 2^(18−i) mod 11).
 *
 * @param digits ASCII digits, at least one
 * @returns `0` to `9` or `X`
 */
export function checkCharacter(digits: string): string {
  let sum = 0;
  for (const digit of digits) sum = ((sum + Number(digit)) * 2) % 11;
  return '10X98765432'.charAt(sum);
}

/**
 * Whether the last character is the check character of the digits before it.
 *
 * It catches every change of one character, every exchange of two different neighbours, and every other
 * exchange of two different characters whose distance is not a multiple of 10. It does not catch an exchange
 * of characters exactly 10 apart, and of other errors about one in 11 passes.
 */
export function hasCheckCharacter(text: string): boolean {
  return /^\d+[\dX]$/.test(text) && checkCharacter(text.slice(0, -1)) === text.slice(-1);
}
