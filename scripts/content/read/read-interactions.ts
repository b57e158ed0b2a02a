import { join } from 'node:path';
import type { VFile } from 'vfile';
import type { Place } from '../../diagnostics/diagnostic.ts';
import type { KeyPath, PlaceOf } from '../entries/key-path.ts';
import { type Interaction, interactions } from '../schemas/index.ts';
import type { YamlWords } from '../yaml/words.ts';
import { readOptionalYaml } from './read-optional-yaml.ts';

/** An interaction with its place, and those of its keys, in `interactions.yaml`. */
export type PlacedInteraction = Interaction & { place: Place; placeOf: PlaceOf };

/** The interactions of a content folder; empty without the file. */
export type Interactions = {
  files: VFile[];
  file: VFile;
  all: PlacedInteraction[];
  words: readonly YamlWords[];
};

/** Reads `interactions.yaml`; `inside` is the content folder's real path. */
export const readInteractions = async (root: string, inside: string): Promise<Interactions> => {
  const path = join(root, 'interactions.yaml');
  const { file, files, data, placeOf, words } = await readOptionalYaml(path, inside, interactions);
  if (data === null) return { files, file, all: [], words: [] };
  const all = data.map((one, index) => ({
    ...one,
    place: placeOf([index]),
    placeOf: (key: KeyPath) => placeOf([index, ...key]),
  }));
  return { files, file, all, words };
};
