import type { PageOfDocument } from '../../scripts/tagged-pdf/types.ts';
import type { SheetContext } from '../sheet-context.tsx';

/** Largest page numbers of a sheet and of a packet, for the width of their text. */
export const WIDEST = { number: 88, total: 88 };
export const WIDEST_IN_PACKET = { number: 888, total: 888 };

/** Whether a page belongs to the packet itself, without a code of its own. */
export const isOfPacket = ({ packet }: Pick<SheetContext, 'packet'>): boolean => packet?.isSheet === false;

type PageWords = Pick<SheetContext, 'phrases' | 'version' | 'packet'>;

/** The page of the packet; on a page that belongs to the packet itself behind the version, which no sheet prints there. */
export const packetPage = (
  sheet: PageWords,
  { number, total }: Pick<PageOfDocument, 'number' | 'total'>,
): string => {
  const { phrases, version } = sheet;
  const page = phrases.packet.page(number, total);
  return isOfPacket(sheet) ? `${phrases.version(version)} · ${page}` : page;
};

/** The page of a sheet and that of its packet, in one line. */
export const pageAndPacketPage = (sheet: PageWords, withVersion: boolean, page: PageOfDocument): string => {
  const { number, total } = page.part;
  return `${sheet.phrases.page(withVersion ? sheet.version : null, number, total)} · ${packetPage(sheet, page)}`;
};
