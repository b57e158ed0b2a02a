import type { VFile } from 'vfile';
import type { Content, EntryFacts } from '../content/entries/entry.ts';
import type { CancerType, Guide, Medicine, Treatment, WithdrawnRow } from '../content/schemas/index.ts';
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

/** The front matter of the collections that sheets are made from. */
export type Entries = {
  treatments: readonly EntryFacts<Treatment>[];
  cancerTypes: readonly EntryFacts<CancerType>[];
  guides: readonly EntryFacts<Guide>[];
  medicines: readonly EntryFacts<Medicine>[];
  rxnorm: Content['rxnorm'];
};

/** The entries of all files that have words to read, with these and their places. */
type WholeEntries = Pick<
  Content,
  | 'treatments'
  | 'cancerTypes'
  | 'guides'
  | 'medicines'
  | 'rxnorm'
  | 'shared'
  | 'glossaries'
  | 'teachBacks'
  | 'translations'
>;

/** Result of compiling a content folder. */
export type Compiled = {
  /** Every handout, with its revision after the last release; empty while there is an error. */
  handouts: Handout[];
  /** Errors and warnings of all files, in printing order. */
  diagnostics: Diagnostic[];
  /** The clinic profile to render with. */
  clinic: ClinicProfile;
  /** Every file read, each with its messages. */
  files: VFile[];
  /** Each sheet before it is assembled; also present while there are errors. */
  planned: PlannedHandout[];
  /** Which sheets each passage reaches. */
  reach: Reach[];
  /** The text of each handout with the files it came from; empty while there is an error. */
  texts: SheetText[];
  /** Reading level of each sheet; missing if the default gates were not run. */
  readings?: Readings;
  /** How much of each pair sheet is its own; missing if the default gates were not run. */
  pairShares?: PairShare[];
  /** Style rules that are waived for some words. */
  waivers: PlacedWaiver[];
  /** The entries that sheets are made from, including the parts that are not printed. */
  entries: WholeEntries;
  /** Teach-back questions for staff, by language. */
  teachBacks: Readonly<Record<string, TeachBack>>;
  /** Sheets withheld in their language until their translation is up to date. */
  withheld: readonly WithheldSheet[];
  /** Sheets that are never built, with the reason for readers. */
  withdrawn: readonly WithdrawnRow[];
  /** Sign-offs by language and sheet id. */
  reviews: Content['reviews'];
};

/** State of a content folder before its sheets are assembled. */
export type CompiledPlan = Pick<Compiled, 'files' | 'diagnostics' | 'planned' | 'withdrawn'>;
