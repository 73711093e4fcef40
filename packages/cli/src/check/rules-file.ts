import { readFile } from 'node:fs/promises';
import { mergeRules, type RuleSet, VisionError } from '@tucai/vision';
import { UsageError } from '../usage-error.ts';

/**
 * Reads thresholds from a JSON file and lays them over the built-in rules.
 * @throws UsageError naming the file and every problem in it
 */
export async function readRulesFile(path: string, shown = path): Promise<RuleSet> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code ?? 'unknown';
    throw new UsageError(`The rules file ${shown} cannot be read (${reason}).`, { cause });
  }
  let content: unknown;
  try {
    // Editors on Windows put a byte order mark first, which JSON does not allow.
    content = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (cause) {
    throw new UsageError(`The rules file ${shown} is not JSON: ${(cause as Error).message}`, { cause });
  }
  try {
    return mergeRules(content);
  } catch (error) {
    if (VisionError.isInstance(error)) throw new UsageError(`${shown}: ${error.message}`, { cause: error });
    throw error;
  }
}
