import { join } from 'node:path';
import type { VFile } from 'vfile';
import type { PlaceOf } from '../entries/key-path.ts';
import { type RxnormProducts, rxnormProducts } from '../schemas/index.ts';
import { readOptionalYaml } from './read-optional-yaml.ts';

/** RxNorm codes of products, with the places of their keys in `rxnorm.yaml`; empty without the file. */
export type RxnormRead = { files: VFile[]; products: RxnormProducts; placeOf: PlaceOf };

/** Reads `rxnorm.yaml`; `inside` is the content folder's real path. */
export const readRxnorm = async (root: string, inside: string): Promise<RxnormRead> => {
  const { files, data, placeOf } = await readOptionalYaml(join(root, 'rxnorm.yaml'), inside, rxnormProducts);
  return { files, products: data ?? {}, placeOf };
};
