import type { PDFDict } from '@cantoo/pdf-lib';
import { check } from '../../check.ts';
import { type FindingDetails, findingAt, WHOLE } from '../../finding.ts';
import { asDict, bytesOf, dictAt, flagAt, listAt, rawAt } from '../../pdf/objects.ts';
import type { PdfFile } from '../../pdf/types.ts';

type FormsCondition = '25-001' | 'PDF/A 6.4';

const DYNAMIC = /<dynamicRender>\s*required\s*<\/dynamicRender>/;

/** The XML of an XFA form: one stream, or packets in an array. */
const xfaText = (form: PDFDict | null): string =>
  listAt(form, 'XFA')
    .map((value) => new TextDecoder().decode(bytesOf(value) ?? new Uint8Array()))
    .join('');

const DEEPEST = 32;

const fieldsIn = (fields: readonly PDFDict[], depth = 0): PDFDict[] =>
  depth > DEEPEST
    ? []
    : fields.flatMap((field) => [
        field,
        ...fieldsIn(
          listAt(field, 'Kids').flatMap((kid) => asDict(kid) ?? []),
          depth + 1,
        ),
      ]);

const formDiagnostics = ({ catalog }: PdfFile): FindingDetails<FormsCondition>[] => {
  const form = dictAt(catalog, 'AcroForm');
  const fields = fieldsIn(listAt(form, 'Fields').flatMap((field) => asDict(field) ?? []));
  const acting = fields.some((field) => rawAt(field, 'AA') !== undefined || rawAt(field, 'A') !== undefined);
  const found = [
    ...(rawAt(form, 'XFA') === undefined ? [] : ['XFA']),
    ...(flagAt(form, 'NeedAppearances') ? ['NeedAppearances true'] : []),
    ...(flagAt(catalog, 'NeedsRendering') ? ['NeedsRendering true'] : []),
    ...(acting ? ['a field with an action'] : []),
  ];
  return found.flatMap((entry) => findingAt('PDF/A 6.4', WHOLE, entry));
};

/** Forms have no XFA and no NeedAppearances. */
export const forms = check(['25-001', 'PDF/A 6.4'], (pdf) => [
  ...findingAt(
    '25-001',
    WHOLE,
    DYNAMIC.test(xfaText(dictAt(pdf.catalog, 'AcroForm'))) ? 'dynamicRender required' : null,
  ),
  ...formDiagnostics(pdf),
]);
