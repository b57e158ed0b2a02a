import type { VFile } from 'vfile';
import type { Content } from '../content/entries/entry.ts';
import type { WithdrawnRow } from '../content/schemas/index.ts';
import type { Diagnostic } from '../diagnostics/diagnostics.ts';
import type { SheetText } from '../handout/checks/check-signed.ts';
import type { Reach } from '../handout/checks/passage-reach.ts';
import type { PlannedHandout } from '../handout/plan/planned-handout.ts';
import type { ClinicProfile, Handout } from '../model/handout.ts';
import type { TeachBack } from '../model/teach-back.ts';
import type { PairShare } from '../plain-language/pairs/pair-shares.ts';
import type { Readings } from '../plain-language/reading/check-reading.ts';
import type { PlacedWaiver } from '../plain-language/waivers.ts';
import type { WithheldSheet } from '../translation/withheld.ts';

/** Entries by collection, as far as sheets are made from them. */
export type Entries = Pick<Content, 'treatments' | 'cancerTypes' | 'guides' | 'medicines' | 'rxnorm'>;

/** What a content folder gives. */
export type Compiled = {
  /** Every handout, with its revision after the last release; none while there is an error. */
  handouts: Handout[];
  /** Errors and warnings of all files, in the order in which they are printed. */
  diagnostics: Diagnostic[];
  /** The clinic profile to render with. */
  clinic: ClinicProfile;
  /** Every file read, each with its messages. */
  files: VFile[];
  /** What is known of each sheet before it is assembled; also there while there are errors. */
  planned: PlannedHandout[];
  /** Which passage reaches which sheet. */
  reach: Reach[];
  /** The text of each handout with the files it came from; none while there is an error. */
  texts: SheetText[];
  /** How hard each sheet is to read; missing where the checks of every build were not run. */
  readings?: Readings;
  /** How much of each pair sheet is its own; missing where the checks of every build were not run. */
  pairShares?: PairShare[];
  /** Style rules that are waived for some words. */
  waivers: PlacedWaiver[];
  /** The entries that sheets are made from, with what of them is not printed. */
  entries: Entries & Pick<Content, 'shared' | 'glossaries' | 'teachBacks' | 'translations'>;
  /** Questions for staff, by language. */
  teachBacks: Readonly<Record<string, TeachBack>>;
  /** Sheets that are not made in their language until their translation is up to date. */
  withheld: readonly WithheldSheet[];
  /** Sheets that are never built, with the reason for readers. */
  withdrawn: readonly WithdrawnRow[];
  /** Sign-offs by language and sheet id. */
  reviews: Content['reviews'];
};

/** What is known of a content folder before its sheets are assembled. */
export type CompiledPlan = Pick<Compiled, 'files' | 'diagnostics' | 'planned' | 'withdrawn'>;
