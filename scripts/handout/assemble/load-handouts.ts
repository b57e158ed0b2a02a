import type { Content } from '../../content/entries/entry.ts';
import type { Handout } from '../../model/handout.ts';
import { isSameSheet, type SheetKey } from '../../model/sheet-key.ts';
import { checkFever } from '../checks/check-fever.ts';
import { checkPassages } from '../checks/check-passages.ts';
import { checkRedFlags } from '../checks/check-red-flags.ts';
import { checkSigned, type SheetText } from '../checks/check-signed.ts';
import { checkSources } from '../checks/check-sources.ts';
import { passageReach, type Reach } from '../checks/passage-reach.ts';
import { type Citation, checkBody } from '../from-markdown/index.ts';
import { checkVariants } from '../plan/check-variants.ts';
import { entriesOf } from '../plan/find-entry.ts';
import { recordPlanDiagnostics } from '../plan/plan.ts';
import type { PlannedHandout } from '../plan/planned-handout.ts';
import { assembleHandout } from './assemble-handout.ts';
import { knownIn } from './audience.ts';
import { bodyOf, type LibraryTools, type SheetLibrary } from './library.ts';
import type { PairText } from './pair-text.ts';
import { type PlannedContent, planContent } from './plan-content.ts';
import { type UntranslatedSheet, untranslatedSheets } from './untranslated-sheets.ts';

/** The plan without the withdrawn sheets, its handouts, and the reach of each passage. */
export type LoadedHandouts = {
  planned: PlannedHandout[];
  handouts: Handout[];
  reach: Reach[];
  /** The text of each handout, block by block, with its source file. */
  texts: SheetText[];
  /** The words of each pair sheet. */
  pairs: PairText[];
  /** Planned sheets that are not built, since files that they need are not translated yet. */
  untranslated: readonly UntranslatedSheet[];
};

/** Checks each body on its own, independent of its sheets; returns all its citations. */
const checkBodies = (library: SheetLibrary): Citation[] => {
  const { content, bodies } = library;
  const broken = content.broken.filter(({ body }) => body !== '');
  return [...entriesOf(content), ...broken].flatMap(({ collection, file, language }) =>
    checkBody(bodyOf(bodies, file), collection, knownIn(library, language, null), file),
  );
};

/** A content-wide check; records errors on the authors' files. */
export type Gate = (library: SheetLibrary, handouts: readonly Handout[], pairs: readonly PairText[]) => void;

const checkSheets = (
  { content }: SheetLibrary,
  passages: PlannedContent['passages'],
  handouts: Handout[],
): void => {
  for (const treatment of content.treatments) checkVariants(treatment, passages.get(treatment.file) ?? []);
  checkRedFlags(content, handouts);
  for (const handout of handouts) checkFever(content, handout);
};

const hasErrors = ({ files }: Content): boolean =>
  files.some(({ messages }) => messages.some(({ fatal }) => fatal === true));

/**
 * Assembles every handout of the content, each body parsed once. Errors are recorded on the content's files;
 * with an error there is a plan and a reach, but no handout. `gates` run once all sheets are assembled.
 */
export const loadHandouts = (
  content: Content,
  outside: LibraryTools,
  gates: readonly Gate[] = [],
): LoadedHandouts => {
  const { bodies, passages, plan } = planContent(content, [...entriesOf(content), ...content.broken]);
  const all = [...passages.values()].flat();
  const library: SheetLibrary = { content, planned: plan.built, bodies, ...outside };
  const bodyCitations = checkBodies(library);
  const built = plan.built.map((sheet) => assembleHandout(sheet, library));
  const untranslated = untranslatedSheets(library, passageReach(all, built));
  const isMade = (sheet: SheetKey): boolean => !untranslated.some((one) => isSameSheet(one, sheet));
  const assembled = built.filter(({ handout }) => isMade(handout));
  const planned = plan.built.filter(isMade);
  // Sheets that are not built, with their passages and citations.
  const others = [
    ...built.filter(({ handout }) => !isMade(handout)),
    ...plan.withdrawn.map((sheet) => assembleHandout(sheet, library)),
  ];
  const handouts = assembled.map(({ handout }) => handout);
  recordPlanDiagnostics(content, plan);
  const cited = [...assembled, ...others].flatMap(({ citations }) => citations);
  checkSources(content, [...bodyCitations, ...cited]);
  checkSheets(library, passages, handouts);
  const texts = assembled.map(({ handout: { id, language }, blocks }) => ({ id, language, blocks }));
  checkSigned(content, texts);
  const pairs = assembled.flatMap(({ pair }) => (pair === null ? [] : [pair]));
  for (const check of gates) check({ ...library, planned }, handouts, pairs);
  // A passage that only an unbuilt sheet shows is not lost.
  checkPassages(content, passageReach(all, [...assembled, ...others]));
  const reach = passageReach(all, assembled);
  const isInvalid = hasErrors(content);
  return {
    planned,
    handouts: isInvalid ? [] : handouts,
    reach,
    texts: isInvalid ? [] : texts,
    pairs,
    untranslated,
  };
};
