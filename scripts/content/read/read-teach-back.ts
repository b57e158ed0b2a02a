import { join } from 'node:path';
import type { VFile } from 'vfile';
import type { TeachBack } from '../../model/teach-back.ts';
import type { PlaceOf } from '../entries/key-path.ts';
import { teachBack } from '../schemas/index.ts';
import type { YamlWords } from '../yaml/words.ts';
import { readOptionalYaml } from './read-optional-yaml.ts';

/** The teach-back questions of one language with their file and places. */
export type PlacedTeachBack = {
  language: string;
  file: VFile;
  /** Null if the file has an error. */
  questions: TeachBack | null;
  placeOf: PlaceOf;
  words: readonly YamlWords[];
};

const readOne = async (root: string, language: string, inside: string): Promise<PlacedTeachBack[]> => {
  const path = join(root, language, 'teach-back.yaml');
  const { files, data, placeOf, words } = await readOptionalYaml(path, inside, teachBack);
  return files.map((file) => ({ language, file, questions: data, placeOf, words }));
};

/** Reads `<language>/teach-back.yaml` of each language that has one; `inside` is the content folder's real path. */
export const readTeachBacks = async (
  root: string,
  languages: readonly string[],
  inside: string,
): Promise<PlacedTeachBack[]> =>
  (await Promise.all([...new Set(languages)].map((language) => readOne(root, language, inside)))).flat();

/** Every question with its place, in the order of the file. */
export const placedQuestions = ({ questions, placeOf }: PlacedTeachBack) =>
  Object.entries(questions ?? {}).flatMap(([part, byName]) =>
    Object.entries(byName).flatMap(([name, all]) =>
      all.map((text, index) => ({ text, place: placeOf([part, name, index]) })),
    ),
  );
