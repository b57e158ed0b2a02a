import { join } from 'node:path';
import { VFile } from 'vfile';
import { z } from 'zod';
import { fail } from '../../diagnostics/diagnostic.ts';
import type { PlacedSource } from '../entries/entry.ts';
import { validate } from '../entries/validate-entry.ts';
import { SOURCE_KEY, source } from '../schemas/index.ts';
import type { Yaml } from '../yaml/parse-yaml.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import type { YamlWords } from '../yaml/words.ts';

/**
 * The sources of `sources.yaml`; `keys` includes those of sources with errors, and is null when the file
 * cannot be used.
 */
export type Sources = {
  file: VFile;
  sources: Map<string, PlacedSource>;
  keys: Set<string> | null;
  words: readonly YamlWords[];
};

const checkKey = (file: VFile, key: string, { placeOf }: Yaml): boolean => {
  if (SOURCE_KEY.test(key)) return true;
  fail(file, {
    rule: 'content/bad-value',
    place: placeOf([key]),
    found: `the key \`${key}\``,
    expected: 'capital letters and digits, joined by hyphens, such as `PCUK-HT`',
    fix: 'Rename the key here and where it is cited.',
  });
  return false;
};

/** Reads `sources.yaml` of a content folder; `inside` is the folder's real path. */
export const readSources = async (root: string, inside: string): Promise<Sources> => {
  const file = new VFile({ path: join(root, 'sources.yaml') });
  const yaml = await readYaml(file, inside);
  const table = yaml === null ? null : validate(file, z.record(z.string(), z.unknown()), yaml);
  if (yaml === null || table === null) return { file, sources: new Map(), keys: null, words: [] };
  const sources = new Map<string, PlacedSource>();
  for (const [key, value] of Object.entries(table)) {
    const isKey = checkKey(file, key, yaml);
    const data = validate(file, source, { ...yaml, value }, [key]);
    if (isKey && data !== null)
      sources.set(key, { ...data, place: yaml.placeOf([key]), seenPlace: yaml.placeOf([key, 'seen']) });
  }
  return { file, sources, keys: new Set(Object.keys(table)), words: yaml.words };
};
