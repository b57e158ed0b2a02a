import { PDFDict } from '@cantoo/pdf-lib';
import { check } from '../../check.ts';
import { type FindingDetails, findingAt, onPage, WHOLE } from '../../finding.ts';
import { at, bytesOf, listAt, nameAt, numberAt, rawAt } from '../../pdf/objects.ts';
import type { Page, PdfFile } from '../../pdf/types.ts';

type ColourCondition = 'PDF/A 6.2.3' | 'PDF/A 6.2.4';

const SPACES: Readonly<Record<number, string>> = { 1: 'GRAY', 3: 'RGB ', 4: 'CMYK' };

const archival = ({ catalog }: PdfFile): PDFDict[] =>
  listAt(catalog, 'OutputIntents').filter(
    (value): value is PDFDict => value instanceof PDFDict && nameAt(value, 'S') === 'GTS_PDFA1',
  );

/** The error of an output intent's profile: signature, class, and colours against `N`. */
const profileDiagnostic = (intent: PDFDict): string | null => {
  const stream = at(intent, 'DestOutputProfile');
  const bytes = bytesOf(stream);
  if (bytes === null) return 'no DestOutputProfile';
  const read = (from: number): string => Buffer.from(bytes.subarray(from, from + 4)).toString('latin1');
  if (read(36) !== 'acsp') return 'DestOutputProfile is no ICC profile';
  if (!['prtr', 'mntr'].includes(read(12))) return `an ICC profile of class ${read(12)}`;
  const count = stream !== undefined && 'dict' in stream ? numberAt(stream.dict as PDFDict, 'N') : null;
  return SPACES[count ?? 0] === read(16) ? null : `N ${count} for a profile of ${read(16).trim()}`;
};

const spaceOf = (intent: PDFDict | undefined): string | null => {
  const bytes = bytesOf(at(intent, 'DestOutputProfile'));
  return bytes && Buffer.from(bytes.subarray(16, 20)).toString('latin1');
};

/** Operators and names that select a device colour space. */
const DEVICE: readonly { name: string; operators: readonly string[]; profile: string }[] = [
  { name: 'DeviceRGB', operators: ['rg', 'RG'], profile: 'RGB ' },
  { name: 'DeviceCMYK', operators: ['k', 'K'], profile: 'CMYK' },
];

const usedOn = ({ content: { operators, names } }: Page, profile: string | null): string[] => {
  const spaces = [...(names.get('cs') ?? []), ...(names.get('CS') ?? [])];
  return DEVICE.filter(
    (device) =>
      device.profile !== profile &&
      (device.operators.some((operator) => operators.has(operator)) || spaces.includes(device.name)),
  ).map(({ name }) => name);
};

const imageDiagnostics = ({ document }: PdfFile, profile: string | null): FindingDetails<ColourCondition>[] =>
  document.context.enumerateIndirectObjects().flatMap(([{ tag }, object]) => {
    const dict = 'dict' in object ? (object.dict as PDFDict) : null;
    const space =
      dict instanceof PDFDict && nameAt(dict, 'Subtype') === 'Image' ? nameAt(dict, 'ColorSpace') : null;
    const device = DEVICE.find(({ name }) => name === space);
    return findingAt(
      'PDF/A 6.2.4',
      WHOLE,
      device && device.profile !== profile ? `${space} in image ${tag}` : null,
    );
  });

/** Device colours match the output intent. */
export const colour = check(['PDF/A 6.2.3', 'PDF/A 6.2.4'], (pdf) => {
  const intents = archival(pdf);
  const profiles = new Set(intents.map((intent) => rawAt(intent, 'DestOutputProfile')));
  const [first] = intents;
  if (!first) return findingAt('PDF/A 6.2.3', WHOLE, 'no OutputIntent of GTS_PDFA1');
  const profile = spaceOf(first);
  return [
    ...findingAt(
      'PDF/A 6.2.3',
      WHOLE,
      profiles.size > 1 ? `${profiles.size} profiles` : profileDiagnostic(first),
    ),
    ...pdf.pages.flatMap((page, index) =>
      usedOn(page, profile).flatMap((name) => findingAt('PDF/A 6.2.4', onPage(index), name)),
    ),
    ...imageDiagnostics(pdf, profile),
  ];
});
