import { Document } from '@react-pdf/renderer';
import { createElement, type ReactElement } from 'react';
import { BlankBack } from '../../../templates/packet/blank-back.tsx';
import { type ContentsRow, PacketCover } from '../../../templates/packet/packet-cover.tsx';
import { emergencyPlace } from '../../../templates/page/help-section.ts';
import type { SheetContext } from '../../../templates/sheet-context.tsx';
import type { Handout } from '../../model/handout.ts';
import { type LaidOutPdf, layOutTagged } from '../../tagged-pdf/index.ts';
import { fitPages } from '../fit-pages.ts';
import { pagesElement, sheetContext } from '../sheet-element.ts';
import { maxShortPages } from '../sheet-pages.ts';
import { openTypesetting, type Typesetting } from '../typesetting.ts';
import {
  coverContext,
  jobOf,
  type PacketSetting,
  PLANNER,
  plannerElements,
  teachBackElements,
} from './own-pages.ts';
import type { RenderPacket } from './packet-job.ts';
import { packetOptions } from './packet-options.ts';
import { firstPages } from './page-numbers.ts';

/** A sheet of the packet in its best layout. */
type PacketSheetPages = { sheet: SheetContext; pages: number };

type Layout = PacketSetting & { typesetting: Typesetting };

const layOut = (
  { packet, locale, typesetting }: Layout,
  pages: readonly ReactElement[],
): Promise<LaidOutPdf> =>
  layOutTagged(createElement(Document, null, ...pages), packetOptions(packet, locale), typesetting.layOut);

/** Lays out one sheet as it will be in the packet, except for the level of its headings. */
const fittedPart = async (layout: Layout, handout: Handout): Promise<PacketSheetPages> => {
  const { packet, locale, setting } = layout;
  const place = { place: handout.code, isSheet: true } as const;
  const job = jobOf(packet, handout);
  const { laidOut } = await fitPages(job, maxShortPages(job), async (of, fit) => {
    const alone = sheetContext(of, locale, setting, fit, { ...place, headingOffset: 0 });
    const { pages, fills, flaw, pageOf } = await layOut(layout, [pagesElement(alone)]);
    return { pages, fills, flaw, cardsPage: pageOf(emergencyPlace(alone)), fit };
  });
  const sheet = sheetContext(job, locale, setting, laidOut.fit, { ...place, headingOffset: 1 });
  return { sheet, pages: laidOut.pages };
};

const coverElement = (
  { packet }: Layout,
  cover: SheetContext,
  contents: readonly ContentsRow[],
): ReactElement => createElement(PacketCover, { sheet: cover, personal: packet.personal, contents });

/** The widest page number of a packet, for the cover before its pages are known. */
const WIDEST_PAGE = 888;

/** The sheets with their pages, and the planner after them where there is one. */
const contentsOf = (
  { packet: { personal }, locale }: Layout,
  parts: readonly PacketSheetPages[],
  firsts: readonly number[],
): ContentsRow[] => {
  const pageOf = (index: number): number => firsts[index] ?? WIDEST_PAGE;
  const sheets = parts.map(({ sheet: { handout, packet } }, index) => ({
    title: handout.title,
    code: handout.code,
    place: packet?.place ?? '',
    page: pageOf(index),
  }));
  if (personal.dates.length === 0) return sheets;
  const { title } = locale.phrases.packet.planner;
  return [...sheets, { title, code: '–', place: PLANNER, page: pageOf(parts.length) }];
};

type PaginatedPacket = { elements: ReactElement[]; firsts: number[] };

/**
 * The pages of the packet in order, and the first page of each sheet. The length of a cover does not depend
 * on its numbers.
 */
const pagesOf = async (layout: Layout, parts: readonly PacketSheetPages[]): Promise<PaginatedPacket> => {
  const { duplex } = layout.packet;
  const cover = coverContext(layout);
  const planner = plannerElements(layout);
  const unknown = contentsOf(layout, parts, []);
  const { pages: coverPages } = await layOut(layout, [coverElement(layout, cover, unknown)]);
  const firsts = firstPages(
    coverPages,
    [...parts.map(({ pages }) => pages), ...planner.map(() => 1)],
    duplex,
  );
  const back = duplex ? [createElement(BlankBack, { sheet: cover })] : [];
  const elements = [
    coverElement(layout, cover, contentsOf(layout, parts, firsts)),
    ...[...parts.map(({ sheet }) => pagesElement(sheet)), ...planner, ...teachBackElements(layout)].flatMap(
      (pages) => [...back, pages],
    ),
  ];
  return { elements, firsts: firsts.slice(0, parts.length) };
};

/** A renderer of packets: the sheets by their own templates, after a cover with contents, in one document. */
export const createRenderPacket = (): RenderPacket => {
  const typesetting = openTypesetting();
  return async (packet, locale) => {
    const setting = await typesetting.settingFor([packet.clinic, packet.personal, packet.title], locale);
    const layout = { packet, locale, setting, typesetting };
    const parts: PacketSheetPages[] = [];
    for (const handout of packet.handouts) parts.push(await fittedPart(layout, handout));
    const { elements, firsts } = await pagesOf(layout, parts);
    const { pages, paint } = await layOut(layout, elements);
    return { bytes: await paint(), pages, firstPages: firsts };
  };
};
