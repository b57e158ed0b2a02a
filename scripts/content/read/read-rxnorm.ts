import { join } from 'node:path';
import { VFile } from 'vfile';
import type { PlaceOf } from '../entries/key-path.ts';
import { validate } from '../entries/validate-entry.ts';
import { type RxnormProducts, rxnormProducts } from '../schemas/index.ts';
import { kindOf } from '../text/read-text.ts';
import { readYaml } from '../yaml/read-yaml.ts';

/** RxNorm codes of products, with the places of their keys in `rxnorm.yaml`; without the file there are none. */
export type RxnormRead = { files: VFile[]; products: RxnormProducts; placeOf: PlaceOf };

/** Reads `rxnorm.yaml`; `inside` is the content folder's real path. */
export const readRxnorm = async (root: string, inside: string): Promise<RxnormRead> => {
  const file = new VFile({ path: join(root, 'rxnorm.yaml') });
  const none = { products: {}, placeOf: () => ({ line: 1, column: 1 }) };
  if ((await kindOf(file.path, inside)) === 'missing') return { ...none, files: [] };
  const yaml = await readYaml(file, inside);
  const products = yaml === null ? null : validate(file, rxnormProducts, yaml);
  if (yaml === null || products === null) return { ...none, files: [file] };
  return { files: [file], products, placeOf: yaml.placeOf };
};
