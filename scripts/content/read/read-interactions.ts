import { join } from 'node:path';
import { VFile } from 'vfile';
import type { Place } from '../../diagnostics/diagnostic.ts';
import type { KeyPath, PlaceOf } from '../entries/key-path.ts';
import { validate } from '../entries/validate-entry.ts';
import { type Interaction, interactions } from '../schemas/index.ts';
import { kindOf } from '../text/read-text.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import type { Words } from '../yaml/words.ts';

/** An interaction with its place, and those of its keys, in `interactions.yaml`. */
export type PlacedInteraction = Interaction & { place: Place; placeOf: PlaceOf };

/** The interactions of a content folder; without the file there are none. */
export type Interactions = { files: VFile[]; file: VFile; all: PlacedInteraction[]; words: readonly Words[] };

/** Reads `interactions.yaml`; `inside` is the content folder's real path. */
export const readInteractions = async (root: string, inside: string): Promise<Interactions> => {
  const file = new VFile({ path: join(root, 'interactions.yaml') });
  if ((await kindOf(file.path, inside)) === 'missing') return { files: [], file, all: [], words: [] };
  const yaml = await readYaml(file, inside);
  const list = yaml === null ? null : validate(file, interactions, yaml);
  if (yaml === null || list === null) return { files: [file], file, all: [], words: [] };
  const all = list.map((one, index) => ({
    ...one,
    place: yaml.placeOf([index]),
    placeOf: (path: KeyPath) => yaml.placeOf([index, ...path]),
  }));
  return { files: [file], file, all, words: yaml.words };
};
