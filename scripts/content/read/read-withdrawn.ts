import { join } from 'node:path';
import { VFile } from 'vfile';
import { fail, type Place } from '../../diagnostics/diagnostic.ts';
import { validate } from '../entries/validate-entry.ts';
import { type Withdrawn, withdrawn } from '../schemas/index.ts';
import { kindOf } from '../text/read-text.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import type { Words } from '../yaml/words.ts';

/** A withdrawn sheet with its place in `withdrawn.yaml`, and that of its reason. */
export type PlacedWithdrawn = Withdrawn & { place: Place; reasonPlace: Place };

/** The withdrawn sheets of a content folder; without the file there are none. */
export type WithdrawnSheets = {
  files: VFile[];
  file: VFile;
  all: PlacedWithdrawn[];
  words: readonly Words[];
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
  const file = new VFile({ path: join(root, 'withdrawn.yaml') });
  if ((await kindOf(file.path, inside)) === 'missing') return { files: [], file, all: [], words: [] };
  const yaml = await readYaml(file, inside);
  const list = yaml === null ? null : validate(file, withdrawn, yaml);
  if (yaml === null || list === null) return { files: [file], file, all: [], words: [] };
  const all = list.map((one, index) => ({
    ...one,
    place: yaml.placeOf([index]),
    reasonPlace: yaml.placeOf([index, 'reason']),
  }));
  checkTwice(file, all);
  return { files: [file], file, all, words: yaml.words };
};
