import type { PDFArray } from '@cantoo/pdf-lib';
import { check } from '../../check.ts';
import { type FindingDetails, findingAt, onPage, WHOLE } from '../../finding.ts';
import { encryptionOf } from '../../pdf/encryption.ts';
import { listAt, nameOf, rawAt } from '../../pdf/objects.ts';
import type { PdfFile } from '../../pdf/types.ts';

const CONDITIONS = ['PDF/A 6.1.2', 'PDF/A 6.1.3', 'PDF/A 6.1.7', 'PDF/A 6.1.13', 'PDF/A 6.2.2'] as const;
type FileStructureCondition = (typeof CONDITIONS)[number];

const MAX_SAVED = 28;

/** Every operator of ISO 32000-1, table 51. */
const OPERATORS: ReadonlySet<string> = new Set(
  [
    'b B b* B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EI EMC ET EX f F f* G g gs h i ID j J K k l m M MP n',
    'q Q re RG rg ri s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y \' "',
  ].flatMap((names) => names.split(' ')),
);

const headDiagnostic = (bytes: Uint8Array): string | null => {
  const head = Buffer.from(bytes.subarray(0, 32)).toString('latin1');
  if (!/^%PDF-(?:1\.[0-7]|2\.0)[\r\n]/.test(head))
    return `it begins with ${JSON.stringify(head.slice(0, 9))}`;
  return /^%PDF-(?:1\.[0-7]|2\.0)(?:\r\n|\r|\n)%[\u0080-\u00ff]{4}/.test(head)
    ? null
    : 'no comment of bytes above 127';
};

const tailDiagnostics = ({ bytes, document }: PdfFile): FindingDetails<FileStructureCondition>[] => {
  const tail = Buffer.from(bytes.subarray(-64)).toString('latin1');
  const identifier = document.context.trailerInfo.ID as PDFArray | undefined;
  return [
    ...findingAt(
      'PDF/A 6.1.3',
      WHOLE,
      /%%EOF(?:\r\n|\r|\n)?$/.test(tail) ? null : 'something after the last %%EOF',
    ),
    ...findingAt('PDF/A 6.1.3', WHOLE, identifier?.size() === 2 ? null : 'no ID in the trailer'),
    ...findingAt('PDF/A 6.1.3', WHOLE, encryptionOf(document) ? 'Encrypt in the trailer' : null),
  ];
};

const streamDiagnostics = ({ dicts }: PdfFile): FindingDetails<FileStructureCondition>[] =>
  dicts.flatMap(({ dict, ref, stream }): FindingDetails<FileStructureCondition>[] => {
    if (stream === null) return [];
    const outside = ['F', 'FFilter', 'FDecodeParms'].filter((key) => rawAt(dict, key) !== undefined);
    const filters = listAt(dict, 'Filter').map(nameOf);
    const found = [...outside, ...(filters.includes('LZWDecode') ? ['LZWDecode'] : [])];
    return found.flatMap((key) => findingAt('PDF/A 6.1.7', WHOLE, `${key} in ${ref}`));
  });

const contentDiagnostics = ({ pages }: PdfFile): FindingDetails<FileStructureCondition>[] =>
  pages.flatMap(({ content: { depth, operators } }, index) => {
    const strange = [...operators].filter((operator) => !OPERATORS.has(operator));
    return [
      ...findingAt('PDF/A 6.1.13', onPage(index), depth > MAX_SAVED ? `${depth} saved at a time` : null),
      ...findingAt(
        'PDF/A 6.2.2',
        onPage(index),
        strange.length > 0 ? `operator ${strange.join(', ')}` : null,
      ),
    ];
  });

/** Header, trailer, streams and operators follow PDF/A-2. */
export const fileStructure = check(CONDITIONS, (pdf) => [
  ...findingAt('PDF/A 6.1.2', WHOLE, headDiagnostic(pdf.bytes)),
  ...tailDiagnostics(pdf),
  ...streamDiagnostics(pdf),
  ...contentDiagnostics(pdf),
]);
