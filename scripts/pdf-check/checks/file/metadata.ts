import { check } from '../../check.ts';
import { type FindingDetails, findingAt, WHOLE } from '../../finding.ts';
import { textAt } from '../../pdf/objects.ts';
import { tidy } from '../../pdf/structure/words.ts';
import type { PdfFile } from '../../pdf/types.ts';
import { isPdf2 } from '../../pdf/version.ts';
import { describedNamespaces, NAMESPACES, xmlError, xmpProperty } from '../../pdf/xmp.ts';

type MetadataCondition = '06-001' | '06-002' | '06-003' | 'PDF/A 6.6.2' | 'PDF/A 6.6.4' | 'title-same';

const one = <Kind extends MetadataCondition>(condition: Kind, found: string | null): FindingDetails<Kind>[] =>
  findingAt(condition, WHOLE, found);

const says = (name: string, value: string | null): string => `${name} ${value ?? 'missing'}`;

const universal = (xmp: string): FindingDetails<MetadataCondition>[] => {
  const part = xmpProperty(xmp, 'pdfuaid', 'part');
  return one('06-002', part === '1' ? null : says('pdfuaid:part', part));
};

const archival = (xmp: string): FindingDetails<MetadataCondition>[] => {
  const part = xmpProperty(xmp, 'pdfaid', 'part');
  const level = xmpProperty(xmp, 'pdfaid', 'conformance');
  const found = `${says('pdfaid:part', part)}, ${says('pdfaid:conformance', level)}`;
  return one('PDF/A 6.6.4', part === '2' && level === 'A' ? null : found);
};

const broken = (xmp: string): FindingDetails<MetadataCondition>[] => one('PDF/A 6.6.2', xmlError(xmp));

const schemas = (xmp: string): FindingDetails<MetadataCondition>[] => {
  if (xmlError(xmp)) return broken(xmp);
  const isUsed = xmpProperty(xmp, 'pdfuaid', 'part') !== null;
  const isDescribed = describedNamespaces(xmp).includes(NAMESPACES.pdfuaid);
  return one('PDF/A 6.6.2', isUsed && !isDescribed ? 'the schema of pdfuaid is not described' : null);
};

const title = ({ info }: PdfFile, xmp: string): FindingDetails<MetadataCondition>[] => {
  const words = xmpProperty(xmp, 'dc', 'title');
  if (!words) return one('06-003', says('dc:title', words === '' ? 'empty' : null));
  const other = textAt(info, 'Title');
  const isSame = other === null || tidy(other) === tidy(words);
  return one('title-same', isSame ? null : `dc:title “${words}”, Title “${other}”`);
};

/**
 * The claims of a PDF 1.7 file, and whether it describes its extension schemas; a 2.0 file has other claims
 * (`claims2`).
 */
const claims = (xmp: string): FindingDetails<MetadataCondition>[] => [
  ...universal(xmp),
  ...archival(xmp),
  ...schemas(xmp),
];

/** XMP metadata: title, identification and extension schemas. */
export const metadata = check(
  ['06-001', '06-002', '06-003', 'PDF/A 6.6.2', 'PDF/A 6.6.4', 'title-same'],
  (pdf) => {
    const { xmp } = pdf;
    if (xmp === null) return one('06-001', 'no XMP metadata');
    return [...(isPdf2(pdf.bytes) ? broken(xmp) : claims(xmp)), ...title(pdf, xmp)];
  },
);
