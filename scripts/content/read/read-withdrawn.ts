import { join } from 'node:path';
import type { VFile } from 'vfile';
import { fail, type Place } from '../../diagnostics/diagnostic.ts';
import { type WithdrawnRow, withdrawn } from '../schemas/index.ts';
import type { YamlWords } from '../yaml/words.ts';
import { readOptionalYaml } from './read-optional-yaml.ts';

/** A withdrawn sheet with its place in `withdrawn.yaml`, and that of its reason. */
export type PlacedWithdrawn = WithdrawnRow & { place: Place; reasonPlace: Place };

/** The withdrawn sheets of a content folder; empty without the file. */
export type WithdrawnSheets = {
  files: VFile[];
  file: VFile;
  all: PlacedWithdrawn[];
  words: readonly YamlWords[];
};

const checkTwice = (file: VFile, all: readonly PlacedWithdrawn[]): void => {
  const seen = new Set<string>();
  for (const { id, language, place } of all) {
    if (seen.has(`${language}/${id}`))
      fail(file, {
        rule: 'content/withdrawn-twice',
        place,
        found: `the sheet \`${id}\` for the second time`,
        expected: 'each withdrawn sheet once',
        fix: 'Keep the row with the reason that readers need.',
      });
    seen.add(`${language}/${id}`);
  }
};

/** Reads `withdrawn.yaml`; `inside` is the content folder's real path. */
export const readWithdrawn = async (root: string, inside: string): Promise<WithdrawnSheets> => {
  const path = join(root, 'withdrawn.yaml');
  const { file, files, data, placeOf, words } = await readOptionalYaml(path, inside, withdrawn);
  if (data === null) return { files, file, all: [], words: [] };
  const all = data.map((one, index) => ({
    ...one,
    place: placeOf([index]),
    reasonPlace: placeOf([index, 'reason']),
  }));
  checkTwice(file, all);
  return { files, file, all, words };
};
