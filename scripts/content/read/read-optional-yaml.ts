import { VFile } from 'vfile';
import type { z } from 'zod';
import type { PlaceOf } from '../entries/key-path.ts';
import { validate } from '../entries/validate-entry.ts';
import { kindOf } from '../text/read-text.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import type { YamlWords } from '../yaml/words.ts';

/**
 * An optional YAML file of a content folder. `files` is empty where it is missing; `data` is null then, and
 * where the file has an error.
 */
export type OptionalYaml<Data> = {
  file: VFile;
  files: VFile[];
  data: Data | null;
  placeOf: PlaceOf;
  words: readonly YamlWords[];
};

const atStart: PlaceOf = () => ({ line: 1, column: 1 });

/**
 * Reads a file and validates it, recording errors on the file; `inside` is the content folder's real path.
 */
export const readOptionalYaml = async <Data>(
  path: string,
  inside: string,
  schema: z.ZodType<Data>,
): Promise<OptionalYaml<Data>> => {
  const file = new VFile({ path });
  const none = { file, data: null, placeOf: atStart, words: [] };
  if ((await kindOf(path, inside)) === 'missing') return { ...none, files: [] };
  const yaml = await readYaml(file, inside);
  if (yaml === null) return { ...none, files: [file] };
  const { placeOf, words } = yaml;
  return { file, files: [file], data: validate(file, schema, yaml), placeOf, words };
};
