import type { Root } from 'mdast';
import type { Inline, ListItem, Section, SideEffect } from '../../../model/handout.ts';
import {
  type Audience,
  type Citation,
  type ConvertedBody,
  convertBody,
  type Passage,
} from '../../from-markdown/index.ts';
import { titleOf } from '../../from-markdown/passages/passages.ts';
import { sectionNamed } from '../../from-markdown/sections/sections.ts';
import { splitSections } from '../../from-markdown/sections/split-sections.ts';
import type { FlowContent } from '../../from-markdown/state.ts';
import { bodyOf, type SheetLibrary } from '../library.ts';
import type { UsedMedicine } from './sheet-medicines.ts';

/** The part of a medicine on a treatment's sheet. */
export type MedicinePart = {
  /** Path of the medicine's file below the content folder. */
  from: string;
  title: string;
  /** Name in labels. */
  short: string;
  code: string;
  names: Inline[][];
  /** The lines at the start of its file. */
  lines: ListItem[];
  effects: SideEffect[];
  /** The sections used: none, side effects only, or all. */
  sections: Section[];
  citations: Citation[];
  passages: Passage[];
  /** Words for the sheet's cancer type only. */
  scoped: ConvertedBody['scoped'];
};

/** The used part of a medicine's file. */
const takenFrom = (body: Root, extent: MedicineExtent, { locale }: Audience): Root => {
  if (extent === 'whole') return body;
  // The parser puts only flow content into a root.
  const { intro, sections } = splitSections(body.children as FlowContent[]);
  const rules = locale.sections.medicines;
  const effects = (extent === 'start' ? [] : sections).filter(
    (one) => sectionNamed(titleOf(one), rules)?.id === 'side-effects',
  );
  return { ...body, children: [...intro, ...effects.flatMap(({ heading, nodes }) => [heading, ...nodes])] };
};

const medicineName = ({ generic, brands }: UsedMedicine['names'][number]): Inline[] => [
  { type: 'strong', children: [{ type: 'text', value: generic }] },
  ...(brands.length === 0 ? [] : [{ type: 'text', value: ` (${brands.join(', ')})` } as const]),
];

/** How much of a medicine's file a sheet uses: its start, also its side effects, or everything. */
export type MedicineExtent = 'start' | 'start-and-effects' | 'whole';

/** The part of one of its medicines on a treatment's sheet, for the sheet's cancer type. */
export const convertMedicine = (
  { entry, names }: UsedMedicine,
  extent: MedicineExtent,
  audience: Audience,
  { bodies }: SheetLibrary,
): MedicinePart => {
  const reader: Audience = { ...audience, kind: 'medicine' };
  const { intro, sections, citations, passages, scoped } = convertBody(
    takenFrom(bodyOf(bodies, entry.file), extent, reader),
    reader,
    entry.file,
  );
  const blocks = sections.flatMap((section) => section.blocks);
  return {
    from: `${entry.language}/medicines/${entry.id}.md`,
    title: entry.data.title,
    short: entry.data.short ?? entry.data.title,
    code: entry.data.code,
    names: names.map(medicineName),
    lines: intro.flatMap((block) => (block.type === 'list' ? block.items : [])),
    effects: blocks.flatMap((block) => (block.type === 'side-effects' ? block.rows : [])),
    sections,
    citations,
    passages,
    scoped,
  };
};
