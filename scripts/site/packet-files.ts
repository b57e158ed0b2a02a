import { readFile } from 'node:fs/promises';
import type { SheetFacts } from '../../templates/web/catalogue/sheet-facts.ts';
import type { PacketData, PacketSheet } from '../../templates/web/packet/packet-data.ts';
import { documentDate } from '../build/plan/document-date.ts';
import type { FolderFile } from '../build/publish/replace-folder.ts';
import { EDITIONS } from '../model/editions.ts';
import { EMPTY_CLINIC } from '../model/empty-clinic.ts';
import type { ClinicProfile, Handout } from '../model/handout.ts';
import type { Locale } from '../model/locale.ts';
import type { FontFiles, PacketShelf } from '../model/packet.ts';
import { bundlePacketWorker } from './bundle-packet.ts';
import { dataScript } from './catalogue-data.ts';
import type { Pages } from './pages.tsx';
import { siteClinic } from './site-clinic.ts';

type Parts = {
  version: string;
  sheets: readonly SheetFacts[];
  clinic: ClinicProfile | null;
  /** The locale of the page, and of the sheets that it offers. */
  locale: Locale;
};

/** The sheet on warning signs, which is offered whatever the cancer type. */
const HELP = 'when-to-get-help';

const CODE = /\b[A-Z]+(?:-[A-Z\d]+)+\b/g;

/** Codes of the sheets that a sheet names where it lists its medicines. */
const codesOfMedicines = ({ sections }: Handout): string[] =>
  sections
    .flatMap(({ blocks }) => blocks.filter(({ type }) => type === 'medicines'))
    .flatMap((block) => JSON.stringify(block).match(CODE) ?? []);

const sheetOf = ({ handout }: SheetFacts, notFor: string[], all: readonly Handout[]): PacketSheet => {
  const { id, code, title, kind, treatment, cancerType, review } = handout;
  const codes = codesOfMedicines(handout);
  return {
    id,
    code,
    title,
    kind,
    treatment: treatment?.id ?? null,
    cancerType: cancerType?.id ?? null,
    notFor,
    until: review.state === 'reviewed' ? review.nextReview : null,
    medicines: all
      .filter((other) => other.kind === 'medicine' && codes.includes(other.code))
      .map((one) => one.id),
  };
};

const dataOf = (
  sheets: readonly SheetFacts[],
  { locale, clinic }: Pick<Parts, 'locale' | 'clinic'>,
  notForOf: (handout: Handout) => string[],
): PacketData => {
  const handouts = sheets.map(({ handout }) => handout);
  const types = new Map(
    handouts.flatMap(({ cancerType }) => (cancerType ? [[cancerType.id, cancerType.name]] : [])),
  );
  return {
    words: locale.packet,
    editions: EDITIONS.map(({ name }) => [name, locale.catalogue.editions[name]]),
    cancers: [...types]
      .map(([id = '', name = '']): [string, string] => [id, name])
      .sort(([, a], [, b]) => (a < b ? -1 : 1)),
    sheets: sheets.map((facts) => sheetOf(facts, notForOf(facts.handout), handouts)),
    help: handouts.some(({ id }) => id === HELP) ? HELP : null,
    clinic: siteClinic(clinic),
  };
};

const FONTS = new URL('../../templates/fonts/', import.meta.url);
const FACES = [400, 600, 700].flatMap((weight) => [`${weight}`, `${weight}-italic`]);

const readFonts = async (typeface: string): Promise<FontFiles> => {
  const names = FACES.map((face) => `${typeface}-${face}`);
  const files = await Promise.all(names.map((name) => readFile(new URL(`${name}.ttf`, FONTS))));
  return Object.fromEntries(files.map((file, index) => [names[index] ?? '', file.toString('base64')]));
};

/**
 * The page that makes packets in the browser, and what it loads: its data at once; the renderer, sheets and fonts for the first
 * packet; the wider typeface for letters that only it has.
 */
export const packetFiles = async (
  { version, sheets, clinic, locale }: Parts,
  pages: Pages,
  notForOf: (handout: Handout) => string[],
): Promise<FolderFile[]> => {
  const own = sheets.filter(({ handout }) => handout.language === locale.tag);
  const shelf: PacketShelf = {
    handouts: own.map(({ handout }) => handout),
    clinic: clinic ?? EMPTY_CLINIC,
    version,
    date: documentDate(version, {}).toISOString(),
  };
  const script = (name: string, key: string, data: unknown): FolderFile => ({
    path: `assets/${name}.js`,
    bytes: dataScript(key, data),
  });
  const { program, licences } = await bundlePacketWorker();
  return [
    { path: 'packet.html', bytes: pages.packet({ locale }) },
    script('packet-data', 'packetData', dataOf(own, { locale, clinic }, notForOf)),
    script('packet-worker', 'packetWorker', program),
    { path: 'assets/packet-licences.txt', bytes: licences },
    script('packet-sheets', 'packetShelf', shelf),
    script('packet-fonts', 'packetFonts', await readFonts('AtkinsonHyperlegibleNext')),
    script('packet-wide-fonts', 'packetWideFonts', await readFonts('NotoSans')),
  ];
};
