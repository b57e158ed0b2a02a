import type { SheetFacts, SheetPdf } from '../../templates/web/catalogue/sheet-facts.ts';
import type { Build, Refusal } from '../build/manifest/read-build.ts';
import { packetPath } from '../build/manifest/site-paths.ts';
import type { LoadedContent } from '../build/plan/read-sheets.ts';
import { whyNotPlanned } from '../packet/ready/match-plan.ts';
import { planReady } from '../packet/ready/plan-ready.ts';
import { type ReadPacket, readPackets } from '../packet/ready/read-ready.ts';

type Found = Pick<LoadedContent<unknown>, 'handouts' | 'clinic' | 'entries'>;

const sheetKey = ({ language, id }: { language: string; id: string }): string => `${language}/${id}`;

/** A packet with a sheet that the build lacks, such as a draft in a build of reviewed sheets; null when there is none. */
const beyondBuild = (packets: readonly ReadPacket[], { manifest }: Build): string | null => {
  const made = new Set(manifest.pdfs.map(sheetKey));
  for (const { row } of packets) {
    const lacking = row.sheets.find(({ id }) => !made.has(sheetKey({ language: row.language, id })));
    if (lacking)
      return `The packet ${row.file} has ${lacking.id}, a sheet that the build lacks. Make both of the same sheets`;
  }
  return null;
};

/** The ready-made packets that a site offers, from folders of `handouts packets`; refused when they are not of its build and content. */
export const sitePackets = async (
  folders: readonly string[],
  build: Build,
  found: Found,
): Promise<readonly ReadPacket[] | Refusal> => {
  const read = await readPackets(folders, build.manifest);
  if ('refused' in read) return read;
  const jobs = planReady(found, { only: [], editions: [], shard: null });
  const rows = read.packets.map(({ row }) => row);
  const refused = whyNotPlanned(rows, jobs, 'some') ?? beyondBuild(read.packets, build);
  return refused === null ? read.packets : { refused };
};

const pdfOf = ({ row: { edition, ink, pages, bytes, sha256, file } }: ReadPacket): SheetPdf => ({
  edition,
  ink,
  fillable: false,
  pages,
  bytes,
  sha256,
  href: packetPath(file),
});

/** The sheets, those on one treatment in one cancer type with the PDFs of their packets. */
export const withPacketPdfs = (sheets: readonly SheetFacts[], packets: readonly ReadPacket[]): SheetFacts[] =>
  sheets.map((facts) => {
    const made = packets.filter(({ row }) => sheetKey(row) === sheetKey(facts.handout));
    return made.length === 0 ? facts : { ...facts, packetPdfs: made.map(pdfOf) };
  });
