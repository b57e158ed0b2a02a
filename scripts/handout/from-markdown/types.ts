import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { Picture } from '../../content/pictures/read-picture.ts';
import type { GlossaryTerm } from '../../content/schemas/index.ts';
import type { HasGlyph } from '../../content/text/missing-glyphs.ts';
import type { DiagnosticDetails, Place } from '../../diagnostics/diagnostic.ts';
import type { Block, HandoutKind, Section, SideEffect } from '../../model/handout.ts';
import type { Locale } from '../../model/locale.ts';
import type { FindTableMisfit } from '../../model/table-misfit.ts';
import type { Run } from '../text/run.ts';

/** Why a picture cannot be used; the place is that of the picture in the text. */
export type PictureError = Omit<DiagnosticDetails, 'place'>;

/**
 * A treatment's name, and the code of its sheet (null: there is none). `medicines`: codes of its medicine
 * sheets, if it has no sheet for that cancer type.
 */
export type TreatmentName = { title: string; code: string | null; medicines: readonly string[] };

/** A shared block's text and its file. */
export type SharedBody = { body: Root; file: VFile };

/** Names and pictures that a body may reference. */
export type BodyContext = {
  /** Locale of the body. */
  locale: Locale;
  /** Cancer types' names by id. */
  cancerNames: ReadonlyMap<string, string>;
  /** Treatments by id. */
  treatments: ReadonlyMap<string, TreatmentName>;
  /** Shared blocks by id. */
  shared: ReadonlyMap<string, SharedBody>;
  /** A local picture named in a file, or why it cannot be used. */
  readPicture: (file: VFile, url: string) => Picture | PictureError;
  hasGlyph: HasGlyph;
  /** Why a table cannot be printed in one of the editions, or null. */
  tableMisfit: FindTableMisfit;
  /** Words that people may hear, in the order of `glossary.yaml`. */
  glossary: readonly GlossaryTerm[];
};

/** The audience of one sheet, which decides what is left out and filled in. */
export type Audience = BodyContext & {
  kind: HandoutKind;
  /** Id of the sheet's cancer type; null on a sheet for all types. */
  cancerType: string | null;
  /** Words for `:condition`. */
  condition: string;
  /** A booklet includes `:::more`. */
  depth: 'sheet' | 'booklet';
  /** Effects of the sheet's medicines, printed instead of the treatment's own. */
  medicineEffects?: readonly SideEffect[];
};

/** A passage of an author's file that is on some sheets only. */
export type Passage = {
  file: string;
  line: number;
  endLine: number;
  /** A section of only long-form text counts as `more`. */
  reaches: 'section' | 'intro' | 'only' | 'more' | 'variant' | 'shared';
  /** Its section, or the id of the shared block; empty before the first heading. */
  title: string;
  /** Ids of its cancer types; null for all. */
  cancers: string[] | null;
};

/** One key of a `:cite[…]`, with its place. */
export type Citation = { key: string; place: Place; file: VFile };

/** A body converted for one sheet. */
export type ConvertedBody = {
  /** Blocks before the first level-2 heading. */
  intro: Block[];
  sections: Section[];
  /** In the order of the text, with repeats. */
  citations: Citation[];
  /** The passages that reach this sheet. */
  passages: Passage[];
  /** Source file of words that are not the body's own, below the content folder. */
  origins: ReadonlyMap<Run, string>;
  /** Words of passages only for the sheet's cancer type, or for some types including it. */
  scoped: ReadonlySet<Run>;
};
