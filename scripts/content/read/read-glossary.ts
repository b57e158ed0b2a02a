import { join } from 'node:path';
import type { VFile } from 'vfile';
import type { PlaceOf } from '../entries/key-path.ts';
import { type GlossaryTerm, glossary } from '../schemas/index.ts';
import type { YamlWords } from '../yaml/words.ts';
import { readOptionalYaml } from './read-optional-yaml.ts';

/** The glossary of one language with its file. */
export type Glossary = {
  language: string;
  file: VFile;
  terms: readonly GlossaryTerm[];
  placeOf: PlaceOf;
  words: readonly YamlWords[];
};

const readOne = async (root: string, language: string, inside: string): Promise<Glossary[]> => {
  const path = join(root, language, 'glossary.yaml');
  const { files, data, placeOf, words } = await readOptionalYaml(path, inside, glossary);
  return files.map((file) => ({ language, file, terms: data ?? [], placeOf, words }));
};

/**
 * Reads `<language>/glossary.yaml` of each language that has one; `inside` is the content folder's real path.
 */
export const readGlossaries = async (
  root: string,
  languages: readonly string[],
  inside: string,
): Promise<Glossary[]> =>
  (await Promise.all([...new Set(languages)].map((language) => readOne(root, language, inside)))).flat();
