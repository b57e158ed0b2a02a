import { check } from '../../check.ts';
import { type FindingDetails, findingAt, WHOLE } from '../../finding.ts';
import { dictAt, flagAt } from '../../pdf/objects.ts';
import type { PdfFile } from '../../pdf/types.ts';

type DocumentEntriesCondition = '01-007' | '07-001' | '07-002' | 'PDF/A 6.7.2' | 'PDF/A 6.7.3' | 'PDF/A 6.10';

const markInfo = ({ catalog }: PdfFile): FindingDetails<DocumentEntriesCondition>[] => {
  const info = dictAt(catalog, 'MarkInfo');
  const marked = flagAt(info, 'Marked');
  return [
    ...findingAt('01-007', WHOLE, flagAt(info, 'Suspects') ? 'Suspects true' : null),
    ...findingAt('PDF/A 6.7.2', WHOLE, marked === true ? null : `Marked ${marked ?? 'missing'}`),
  ];
};

const displayTitle = ({ catalog }: PdfFile): FindingDetails<DocumentEntriesCondition>[] => {
  const shown = flagAt(dictAt(catalog, 'ViewerPreferences'), 'DisplayDocTitle');
  if (shown === null) return [{ condition: '07-001', place: WHOLE, found: 'no DisplayDocTitle' }];
  return shown ? [] : [{ condition: '07-002', place: WHOLE, found: 'DisplayDocTitle false' }];
};

const tree = ({ structure }: PdfFile): FindingDetails<DocumentEntriesCondition>[] => {
  if (structure === null) return [{ condition: 'PDF/A 6.7.3', place: WHOLE, found: 'no StructTreeRoot' }];
  const types = structure.top.map(({ role }) => role.type);
  const isOne = types.length === 1 && types[0] === 'Document';
  const found = types.length === 0 ? 'an empty structure tree' : `at the top: ${types.join(', ')}`;
  return isOne ? [] : [{ condition: 'PDF/A 6.7.3', place: WHOLE, found }];
};

const extras = ({ catalog, pages }: PdfFile): FindingDetails<DocumentEntriesCondition>[] => {
  const found = [
    ...(dictAt(dictAt(catalog, 'Names'), 'AlternatePresentations') ? ['AlternatePresentations'] : []),
    ...(catalog.keys().some((key) => key.decodeText() === 'Requirements') ? ['Requirements'] : []),
    ...(pages.some(({ dict }) => dictAt(dict, 'PresSteps')) ? ['PresSteps'] : []),
  ];
  return found.map((entry) => ({ condition: 'PDF/A 6.10', place: WHOLE, found: entry }));
};

/** Entries of the document catalog. */
export const documentEntries = check(
  ['01-007', '07-001', '07-002', 'PDF/A 6.7.2', 'PDF/A 6.7.3', 'PDF/A 6.10'],
  (pdf) => [...markInfo(pdf), ...displayTitle(pdf), ...tree(pdf), ...extras(pdf)],
);
