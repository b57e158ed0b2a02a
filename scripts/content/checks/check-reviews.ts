import type { VFile } from 'vfile';
import { fail } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { didYouMean } from '../entries/describe-value.ts';
import type { Entry } from '../entries/entry.ts';
import type { ContentFile, EntryFile } from '../read/read-tree.ts';
import type { Treatment } from '../schemas/index.ts';

/**
 * Ids of every sheet that the files of a language may produce; a file with errors counts with all of its
 * possible sheets.
 */
const sheetIds = (files: readonly EntryFile[], treatments: readonly Entry<Treatment>[]): Set<string> => {
  const cancerTypes = files.filter(({ collection }) => collection === 'cancer-types');
  const paired = (treatment: EntryFile): string[] => {
    const use = treatments.find(({ file }) => file.path === treatment.path)?.data.use;
    const isMade = (id: string): boolean =>
      use === undefined || (/often|sometimes/.test(use[id]?.frequency ?? '') && use[id]?.sheet === true);
    return cancerTypes
      .filter(({ id }) => isMade(id))
      .flatMap(({ id }) => [`${treatment.id}-${id}`, `${treatment.id}-${id}-booklet`]);
  };
  return new Set(
    files.flatMap((file) => {
      if (file.collection === 'shared') return [];
      return file.collection === 'treatments' ? [file.id, `${file.id}-booklet`, ...paired(file)] : [file.id];
    }),
  );
};

/** Records an error on each review of a sheet that is not built. */
export const checkReviews = (
  reviews: readonly (ContentFile & { file: VFile })[],
  entries: readonly EntryFile[],
  treatments: readonly Entry<Treatment>[],
): void => {
  for (const { id, language, file } of reviews) {
    const ids = sheetIds(
      entries.filter((entry) => entry.language === language),
      treatments,
    );
    if (!ids.has(id))
      fail(file, {
        rule: 'content/unknown-review',
        found: `a review of \`${id}\`, which is no sheet`,
        expected: `the id of a sheet in the language \`${language}\``,
        fix: didYouMean(nearest(id, ids), 'Rename the review, or delete it when the sheet is gone.'),
      });
  }
};
