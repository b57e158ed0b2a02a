import { VFile } from 'vfile';
import type { PlaceOf } from '../entries/key-path.ts';
import { validate } from '../entries/validate-entry.ts';
import { type TranslatedUnit, translation } from '../schemas/index.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import type { TranslationFile } from './read-tree.ts';

/**
 * The recorded English of a translated file, unit by unit, with its file; without units if that has an error.
 */
export type PlacedTranslation = TranslationFile & {
  file: VFile;
  units: readonly TranslatedUnit[];
  placeOf: PlaceOf;
};

const atStart: PlaceOf = () => ({ line: 1, column: 1 });

const readOne = async (found: TranslationFile, inside: string): Promise<PlacedTranslation> => {
  const file = new VFile({ path: found.path });
  const yaml = await readYaml(file, inside);
  const data = yaml === null ? null : validate(file, translation, yaml);
  return { ...found, file, units: data?.units ?? [], placeOf: yaml?.placeOf ?? atStart };
};

/** Reads the translation records of a content folder; errors are recorded on the files. */
export const readTranslations = (
  found: readonly TranslationFile[],
  inside: string,
): Promise<PlacedTranslation[]> => Promise.all(found.map((one) => readOne(one, inside)));
