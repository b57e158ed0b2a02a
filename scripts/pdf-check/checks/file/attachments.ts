import { check } from '../../check.ts';
import { type FindingDetails, findingAt, WHOLE } from '../../finding.ts';
import { dictAt, rawAt, textAt } from '../../pdf/objects.ts';

type AttachmentsCondition = '21-001' | 'PDF/A 6.8';

/** No files are attached; a file specification has its F and UF entries. */
export const attachments = check(
  ['21-001', 'PDF/A 6.8'],
  ({ catalog, dicts }): FindingDetails<AttachmentsCondition>[] => {
    const specifications = dicts.filter(({ dict }) => dictAt(dict, 'EF') !== null);
    const hasNames = rawAt(dictAt(catalog, 'Names'), 'EmbeddedFiles') !== undefined;
    const files = specifications.map(
      ({ dict }) => textAt(dict, 'UF') ?? textAt(dict, 'F') ?? 'without a name',
    );
    return [
      ...specifications.flatMap(({ dict, ref }) => {
        const missing = ['F', 'UF'].filter((key) => rawAt(dict, key) === undefined);
        return findingAt(
          '21-001',
          WHOLE,
          missing.length > 0 ? `${missing.join(' and ')} missing in ${ref}` : null,
        );
      }),
      ...files.flatMap((name) => findingAt('PDF/A 6.8', WHOLE, `the file ${name}`)),
      ...findingAt('PDF/A 6.8', WHOLE, hasNames && files.length === 0 ? 'an EmbeddedFiles name tree' : null),
    ];
  },
);
