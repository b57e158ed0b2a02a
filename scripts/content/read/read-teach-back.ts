import { join } from 'node:path';
import { VFile } from 'vfile';
import type { TeachBack } from '../../model/teach-back.ts';
import type { PlaceOf } from '../entries/key-path.ts';
import { validate } from '../entries/validate-entry.ts';
import { teachBack } from '../schemas/index.ts';
import { kindOf } from '../text/read-text.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import type { Words } from '../yaml/words.ts';

/** The teach-back questions of one language with their file and places. */
export type PlacedTeachBack = {
  language: string;
  file: VFile;
  /** Null where the file has an error. */
  questions: TeachBack | null;
  placeOf: PlaceOf;
  words: readonly Words[];
};

const atStart: PlaceOf = () => ({ line: 1, column: 1 });

const readOne = async (root: string, language: string, inside: string): Promise<PlacedTeachBack[]> => {
  const file = new VFile({ path: join(root, language, 'teach-back.yaml') });
  if ((await kindOf(file.path, inside)) === 'missing') return [];
  const yaml = await readYaml(file, inside);
  const questions = yaml === null ? null : validate(file, teachBack, yaml);
  return [{ language, file, questions, placeOf: yaml?.placeOf ?? atStart, words: yaml?.words ?? [] }];
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
