import { check } from '../../check.ts';
import { type FindingDetails, findingAt, WHOLE } from '../../finding.ts';
import type { PdfFile } from '../../pdf/types.ts';
import { isPdf2 } from '../../pdf/version.ts';
import { xmpProperty } from '../../pdf/xmp.ts';

const CONDITIONS = ['PDF/UA-2 5', 'PDF/A-4 6.1.3', 'PDF/A-4 6.7.3', 'WTPDF 6.1.3'] as const;
type Pdf2Claim = (typeof CONDITIONS)[number];

const one = (condition: Pdf2Claim, found: string | null): FindingDetails<Pdf2Claim>[] =>
  findingAt(condition, WHOLE, found);

/** The metadata of a standard if it differs from what is expected; otherwise null. */
const misfit = (
  xmp: string,
  namespace: 'pdfaid' | 'pdfuaid',
  expected: Record<string, string | null>,
): string | null => {
  const said = Object.keys(expected).map((name) => [name, xmpProperty(xmp, namespace, name)] as const);
  if (said.every(([name, value]) => value === expected[name])) return null;
  return said.map(([name, value]) => `${namespace}:${name} ${value ?? 'missing'}`).join(', ');
};

const LEVELS = ['accessibility1.0', 'reuse1.0'];

const undeclared = (xmp: string): string | null => {
  const missing = LEVELS.filter((level) => !xmp.includes(`>http://pdfa.org/declarations/wtpdf#${level}<`));
  return missing.length === 0 ? null : `no declaration of ${missing.join(' and ')}`;
};

const claims = ({ xmp, document }: PdfFile): FindingDetails<Pdf2Claim>[] => [
  ...one('PDF/A-4 6.1.3', document.context.trailerInfo.Info === undefined ? null : 'Info in the trailer'),
  ...(xmp === null
    ? []
    : [
        ...one('PDF/UA-2 5', misfit(xmp, 'pdfuaid', { part: '2', rev: '2024' })),
        ...one('PDF/A-4 6.7.3', misfit(xmp, 'pdfaid', { part: '4', rev: '2020', conformance: null })),
        ...one('WTPDF 6.1.3', undeclared(xmp)),
      ]),
];

/** The claims of a PDF 2.0 file: PDF/UA-2, PDF/A-4 and both levels of Well-Tagged PDF. */
export const claims2 = check(CONDITIONS, (pdf) => (isPdf2(pdf.bytes) ? claims(pdf) : []));
