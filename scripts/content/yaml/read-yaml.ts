import type { VFile } from 'vfile';
import { readText } from '../text/read-text.ts';
import { parseYaml, type Yaml } from './parse-yaml.ts';

/**
 * The YAML of a file, an empty object when it has no keys, or null when it is invalid. Errors are recorded on the
 * file.
 */
export const readYaml = async (file: VFile, inside: string | null): Promise<Yaml | null> => {
  const text = await readText(file, inside);
  const yaml = text === null ? null : parseYaml(file, text);
  return yaml !== null && yaml.value === null ? { ...yaml, value: {} } : yaml;
};
