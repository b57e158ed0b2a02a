import { createElement, type ReactElement } from 'react';
import { PlannerPage } from '../../../templates/packet/planner-page.tsx';
import { type SheetQuestions, TeachBackPage } from '../../../templates/packet/teach-back-page.tsx';
import type { SheetContext } from '../../../templates/sheet-context.tsx';
import type { Handout } from '../../model/handout.ts';
import type { Locale } from '../../model/locale.ts';
import { questionsFor, type TeachBack } from '../../model/teach-back.ts';
import type { Job } from '../job.ts';
import type { TextSetting } from '../line-breaking/text-setting.ts';
import { type SheetFit, sheetContext } from '../sheet-element.ts';
import { coverHandout } from './cover-handout.ts';
import type { PacketJob } from './packet-job.ts';

/** The content of a packet's own pages, which belong to no sheet. */
export type PacketSetting = { packet: PacketJob; locale: Locale; setting: TextSetting };

const AS_DESIGNED: SheetFit = { isLong: false, tightness: 0, order: 'cards' };

/** A sheet of a packet, made as if it were alone. */
export const jobOf = ({ edition, clinic, ink, version, date }: PacketJob, handout: Handout): Job => ({
  handout,
  edition,
  clinic,
  ink,
  version,
  date,
  fillable: false,
});

type Place = { place: string; headingOffset: 0 | 1 };

const ownPage = (
  { packet, locale, setting }: PacketSetting,
  title: string,
  { place, headingOffset }: Place,
): SheetContext => {
  const job = jobOf(packet, coverHandout({ ...packet, title }));
  const context = sheetContext(job, locale, setting, AS_DESIGNED, { place, headingOffset, isSheet: false });
  return { ...context, address: null };
};

/** The cover of a packet. */
export const coverContext = (of: PacketSetting): SheetContext =>
  ownPage(of, of.packet.title, { place: 'packet', headingOffset: 0 });

const questionsOf = (teachBack: TeachBack, { handouts }: PacketJob): SheetQuestions[] =>
  handouts.map((handout) => ({
    title: handout.title,
    code: handout.code,
    questions: questionsFor(teachBack, handout),
  }));

/** The page for staff, a separate part of the packet; none if no questions are requested. */
export const teachBackElements = (of: PacketSetting): ReactElement[] => {
  const { packet, locale } = of;
  const { teachBack } = packet;
  if (teachBack === null) return [];
  const sheet = ownPage(of, locale.phrases.packet.teachBack.title, { place: 'teach-back', headingOffset: 1 });
  return [createElement(TeachBackPage, { sheet, all: questionsOf(teachBack, packet) })];
};

/** The name of the destination where the planner begins. */
export const PLANNER = 'planner';

/** The pages with the dates of treatment; none if there are no dates. */
export const plannerElements = (of: PacketSetting): ReactElement[] => {
  const { dates } = of.packet.personal;
  if (dates.length === 0) return [];
  const { title } = of.locale.phrases.packet.planner;
  return [
    createElement(PlannerPage, { sheet: ownPage(of, title, { place: PLANNER, headingOffset: 1 }), dates }),
  ];
};
