import type { Block, Handout, Section } from '../../../model/handout.ts';
import type { Locale } from '../../../model/locale.ts';

/** The parts before and after the sections of a sheet. */
type Frame = Pick<Handout, 'intro' | 'sections'>;

const paragraph = (value: string): Block => ({ type: 'paragraph', children: [{ type: 'text', value }] });

/** How to read the table of side effects, right before it. */
const withTableHelp = (section: Section, { sheets }: Locale): Section => ({
  ...section,
  blocks: section.blocks.flatMap((block) =>
    block.type === 'side-effects' ? [paragraph(sheets.medicineFrame.effectsHelp), block] : [block],
  ),
});

const planSection = ({ sheets }: Locale): Section => ({
  id: 'plan',
  title: [{ type: 'text', value: sheets.medicineFrame.plan.title }],
  blocks: [
    {
      type: 'write-in',
      labels: sheets.medicineFrame.plan.labels.map((value) => [{ type: 'text', value }]),
    },
  ],
});

/**
 * Parts added to the sheet of one medicine: a heading above its first lines, which summarise it, how to read
 * its table of side effects, and lines at the end for when people take it and what they noticed.
 */
export const inMedicineFrame = ({ intro, sections }: Frame, locale: Locale): Frame => ({
  intro: intro.flatMap((block): Block[] =>
    block.type === 'list'
      ? [{ type: 'heading', level: 2, children: [{ type: 'text', value: locale.sections.glance }] }, block]
      : [block],
  ),
  sections: [...sections.map((section) => withTableHelp(section, locale)), planSection(locale)],
});
