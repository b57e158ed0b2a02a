import { VFile } from 'vfile';
import type { Found } from './read-tree.ts';
import { readYaml } from './read-yaml.ts';
import type { ReviewRecord } from './schema.ts';
import { review } from './schema.ts';
import { validate } from './validate-entry.ts';

/** The sign-offs by language and sheet id, and the files they were read from. */
export type Reviews = {
  files: (Found & { file: VFile })[];
  records: Map<`${string}/${string}`, ReviewRecord>;
};

/** Reads the sign-offs found; one at fault is left out, its faults recorded on its file. */
export const readReviews = async (found: readonly Found[], inside: string): Promise<Reviews> => {
  const reviews: Reviews = { files: [], records: new Map() };
  for (const one of found) {
    const file = new VFile({ path: one.path });
    const yaml = await readYaml(file, inside);
    const record = yaml === null ? null : validate(file, review, yaml);
    reviews.files.push({ ...one, file });
    if (record !== null) reviews.records.set(`${one.language}/${one.id}`, record);
  }
  return reviews;
};
