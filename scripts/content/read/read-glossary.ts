import { join } from 'node:path';
import { VFile } from 'vfile';
import type { PlaceOf } from '../entries/key-path.ts';
import { validate } from '../entries/validate-entry.ts';
import { type GlossaryTerm, glossary } from '../schemas/index.ts';
import { kindOf } from '../text/read-text.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import type { Words } from '../yaml/words.ts';

/** The glossary of one language with its file. */
export type Glossary = {
  language: string;
  file: VFile;
  terms: readonly GlossaryTerm[];
  placeOf: PlaceOf;
  words: readonly Words[];
};

const atStart: PlaceOf = () => ({ line: 1, column: 1 });

const readOne = async (root: string, language: string, inside: string): Promise<Glossary[]> => {
  const file = new VFile({ path: join(root, language, 'glossary.yaml') });
  if ((await kindOf(file.path, inside)) === 'missing') return [];
  const yaml = await readYaml(file, inside);
  const terms = yaml === null ? null : validate(file, glossary, yaml);
  return [
    { language, file, terms: terms ?? [], placeOf: yaml?.placeOf ?? atStart, words: yaml?.words ?? [] },
  ];
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
