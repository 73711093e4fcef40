/** Imports every entry whole, so that its declarations are compiled. */
export function importAll(entries: readonly string[]): string {
  const imports = entries.map((entry, i) => `import * as entry${i} from '${entry}';`);
  const uses = entries.map((_, i) => `entry${i}`);
  return `${imports.join('\n')}\nexport const entries: readonly object[] = [${uses.join(', ')}];\n`;
}

/** A program as a user of `@tucai/vision` would write it: results are narrowed, rules laid over, errors recognised. */
export const VISION_SOURCE = `
import { CHECK_CODES, type CheckCode, type Report, type RgbaImage, VisionError, mergeRules } from '@tucai/vision';
import { checkPhoto, type VisionRuntime } from '@tucai/vision';

const relaxed = mergeRules({ rules: { 'mouth-closed': { enabled: false } } });

export async function failures(image: RgbaImage, runtime: VisionRuntime): Promise<readonly CheckCode[]> {
  try {
    const report: Report = (await checkPhoto(image, runtime, { rules: relaxed })).report;
    return report.checks.filter((check) => check.verdict === 'fail').map((check) => check.code);
  } catch (error) {
    if (VisionError.isInstance(error) && error.code === 'image/too-small') return CHECK_CODES;
    throw error;
  }
}

// @ts-expect-error a code that does not exist
export const wrong: CheckCode = 'ears-painted';
`;
