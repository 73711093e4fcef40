/** Names that Windows keeps for devices, whatever comes behind a dot. */
const DEVICES = /^(con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(\.|$)/i;

/**
 * Whether a number may be the name of a file on every system: letters of any script, digits, `-` and `_`, and inside
 * it also dots and brackets, 64 characters at most.
 */
export function isFileName(number: string): boolean {
  return /^[\p{L}\p{N}_-](?:[\p{L}\p{N}_.()-]{0,62}[\p{L}\p{N}_)-])?$/u.test(number) && !DEVICES.test(number);
}

/** What two names must differ in on file systems that ignore case and Unicode form. */
export function foldedName(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
