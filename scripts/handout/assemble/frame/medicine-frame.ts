import type { Block, Section } from '../../../model/handout.ts';
import type { Locale } from '../../../model/locale.ts';
import { type Frame, introHeading, textOf } from './frame.ts';

const planSection = ({ sheets }: Locale): Section => ({
  id: 'plan',
  title: textOf(sheets.medicineFrame.plan.title),
  blocks: [{ type: 'write-in', labels: sheets.medicineFrame.plan.labels.map(textOf) }],
});

/**
 * Parts added to the sheet of one medicine: a heading above its first lines, which summarise it, and lines at
 * the end for when people take it and what they noticed.
 */
export const inMedicineFrame = ({ intro, sections }: Frame, locale: Locale): Frame => ({
  intro: intro.flatMap((block): Block[] =>
    block.type === 'list' ? [introHeading(locale.sections.glance), block] : [block],
  ),
  sections: [...sections, planSection(locale)],
});
