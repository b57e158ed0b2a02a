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
 * A treatment's name, and the code of the sheet to name beside it (null: there is none). `medicines`: codes of the sheets of its medicines,
 * where there is no sheet for the treatment in that cancer type.
 */
export type TreatmentName = { title: string; code: string | null; medicines: readonly string[] };

/** A shared block's text and the file it is in. */
export type SharedBody = { body: Root; file: VFile };

/** What a body may refer to: names in directives, and pictures. */
export type BodyContext = {
  /** Of the body's language. */
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

/** Whom one sheet is for, which decides what is left out and what is filled in. */
export type Audience = BodyContext & {
  kind: HandoutKind;
  /** Id of the cancer type the sheet is for; null on a sheet for all types. */
  cancerType: string | null;
  /** What `:condition` prints. */
  condition: string;
  /** A booklet also has what is in `:::more`. */
  depth: 'sheet' | 'booklet';
  /** Effects of the sheet's medicines, printed instead of the treatment's own. */
  medicineEffects?: readonly SideEffect[];
};

/** A passage of an author's file that is on some sheets only. */
export type Passage = {
  file: string;
  line: number;
  endLine: number;
  /** A section of nothing but long-form text counts as `more`. */
  reaches: 'section' | 'intro' | 'only' | 'more' | 'variant' | 'shared';
  /** The section it is in, or the id of the shared block; empty before the first heading. */
  title: string;
  /** Ids of the cancer types it is for; null for all. */
  cancers: string[] | null;
};

/** One key of a `:cite[…]`, where it is. */
export type Citation = { key: string; place: Place; file: VFile };

/** A body converted for one sheet. */
export type ConvertedBody = {
  /** What is before the first level-2 heading. */
  intro: Block[];
  sections: Section[];
  /** In the order of the text, with repeats. */
  citations: Citation[];
  /** The passages that reach this sheet. */
  passages: Passage[];
  /** The file below the content folder that words came from, where it is not the body's own. */
  origins: ReadonlyMap<Run, string>;
  /** Words of passages for the sheet's cancer type alone, or for some types and it among them. */
  scoped: ReadonlySet<Run>;
};
