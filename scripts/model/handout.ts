/** The document model: the content of one handout, as pure data. Types only. */

import type { Block } from './blocks.ts';
import type { Inline } from './inlines.ts';
import type { PictogramName } from './vocabulary.ts';

export type * from './blocks.ts';
export type { CardLevel } from './card-levels.ts';
export type * from './clinic.ts';
export type * from './inlines.ts';
export type * from './vocabulary.ts';

export type HandoutKind = 'treatment' | 'cancer-type' | 'pair' | 'guide' | 'booklet' | 'medicine';

/**
 * One section under a level-2 heading. `id` is stable across languages; free sections of a guide have none. A
 * section whose heading equals the sheet's own title has no title.
 */
export type Section = { id: string | null; title: Inline[]; blocks: Block[] };

export type SourceNote = {
  key: string;
  publisher: string;
  title: string;
  url: string | null;
  seen: string;
};

export type Review =
  | { state: 'draft'; reason: string }
  | { state: 'reviewed'; name: string; role: string; date: string; nextReview: string };

/** A treatment or cancer type with its name on a sheet. */
type IdAndName = { id: string; name: string };

export type Handout = {
  id: string;
  /** The short number people can say on the phone, such as HT-PRO. */
  code: string;
  /** One more when the text differs from that of the last release; 1 for a sheet not released before. */
  revision: number;
  kind: HandoutKind;
  language: string;
  /** Full title, unique in the set: for the document's title, the manifest and the catalogue. */
  title: string;
  /** The level-1 heading, and the line under it. */
  heading: string;
  subtitle: string | null;
  /** Short name of the sheet, for the running head of every page. */
  runningTitle: string;
  lead: Inline[];
  /** `hasMedicines`: whether the treatment is one or more named medicines. */
  treatment: (IdAndName & { hasMedicines: boolean }) | null;
  cancerType: (IdAndName & { pictogram: PictogramName | null }) | null;
  /** Blocks before the first level-2 heading. */
  intro: Block[];
  sections: Section[];
  /** In order of first citation. */
  sources: SourceNote[];
  review: Review;
  /** In a bilingual edition: the same sheet in the language that it was translated from, printed beside it. */
  beside?: Handout;
};

export type Paper = 'letter' | 'a4';
export type PrintSize = 'standard' | 'large';
export type EditionName = `${Paper}-${PrintSize | 'bilingual'}`;
/** `name` says more than paper and size in a bilingual edition, which is set in standard size. */
export type Edition = { name: EditionName; paper: Paper; size: PrintSize };
export type Ink = 'colour' | 'black';
