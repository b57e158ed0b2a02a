import type { PDFDict } from '@cantoo/pdf-lib';
import { check } from '../../check.ts';
import { type FindingDetails, findingAt, WHOLE } from '../../finding.ts';
import type { FoundDict } from '../../pdf/every-dict.ts';
import { bytesOf, dictAt, flagAt, nameAt, rawAt, refAt } from '../../pdf/objects.ts';
import { inherited } from '../../pdf/resources.ts';
import type { PdfFile } from '../../pdf/types.ts';

type XObjectsCondition = '30-001' | '30-002' | 'PDF/A 6.2.8' | 'PDF/A 6.2.9';

/** Number of paintings of each form XObject, by the names in the page resources. */
const timesPainted = ({ pages }: PdfFile): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { dict, content } of pages) {
    const forms = dictAt(inherited(dict, 'Resources'), 'XObject');
    for (const name of content.names.get('Do') ?? []) {
      const ref = refAt(forms, name);
      if (ref !== null) counts.set(ref, (counts.get(ref) ?? 0) + 1);
    }
  }
  return counts;
};

const hasPieces = ({ stream }: FoundDict): boolean =>
  stream !== null && new TextDecoder('latin1').decode(bytesOf(stream) ?? new Uint8Array()).includes('/MCID');

const formDiagnostics = (form: FoundDict, times: number): FindingDetails<XObjectsCondition>[] => {
  const { ref, dict } = form;
  const foreign = ['PS', 'OPI'].filter((key) => rawAt(dict, key) !== undefined);
  const postScript = nameAt(dict, 'Subtype2') === 'PS' ? ['Subtype2 PS'] : [];
  return [
    ...findingAt('30-001', WHOLE, rawAt(dict, 'Ref') ? `Ref in ${ref}` : null),
    ...findingAt('30-002', WHOLE, times > 1 && hasPieces(form) ? `${ref} painted ${times} times` : null),
    ...[...foreign, ...postScript].flatMap((key) => findingAt('PDF/A 6.2.9', WHOLE, `${key} in ${ref}`)),
  ];
};

const imageDiagnostics = (dict: PDFDict, ref: string): FindingDetails<XObjectsCondition>[] => {
  const found = [
    ...['Alternates', 'OPI'].filter((key) => rawAt(dict, key) !== undefined),
    ...(flagAt(dict, 'Interpolate') ? ['Interpolate true'] : []),
  ];
  return found.flatMap((key) => findingAt('PDF/A 6.2.8', WHOLE, `${key} in ${ref}`));
};

/** Images and form XObjects use features that every viewer has; tagged forms are painted once. */
export const xObjects = check(['30-001', '30-002', 'PDF/A 6.2.8', 'PDF/A 6.2.9'], (pdf) => {
  const found = pdf.dicts.filter(({ stream }) => stream !== null);
  const ofType = (subtype: string): FoundDict[] =>
    found.filter(({ dict }) => nameAt(dict, 'Subtype') === subtype);
  const forms = ofType('Form');
  const counts = forms.length > 0 ? timesPainted(pdf) : new Map<string, number>();
  return [
    ...forms.flatMap((form) => formDiagnostics(form, counts.get(form.ref) ?? 0)),
    ...ofType('Image').flatMap(({ dict, ref }) => imageDiagnostics(dict, ref)),
  ];
});
