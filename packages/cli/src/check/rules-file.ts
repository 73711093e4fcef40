import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { isRuleSetId, RULE_SETS, type RuleSet, resolveRules, VisionError } from '@tucai/vision';
import { UsageError } from '../usage-error.ts';

/**
 * The rules of the option `--rules`: a built-in set by its id, or a file. A file of such a name is `./source`.
 * @throws UsageError as `readRulesFile`
 */
export async function chooseRules(option: string | undefined, cwd: string): Promise<RuleSet> {
  if (option === undefined) return RULE_SETS.source;
  return isRuleSetId(option) ? RULE_SETS[option] : await readRulesFile(resolve(cwd, option), option);
}

/**
 * Reads thresholds from a JSON file and lays them over the built-in rules that it names as its base.
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
    return resolveRules(content);
  } catch (error) {
    if (VisionError.isInstance(error)) throw new UsageError(`${shown}: ${error.message}`, { cause: error });
    throw error;
  }
}
