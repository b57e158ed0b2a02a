import { BLOCKS } from '../handout/blocks/index.ts';
import type { WordingFinding } from '../plain-language/finding.ts';
import { isWithin } from '../plain-language/reading/measure.ts';
import type { ItemVerdict } from './item.ts';
import { has, type SheetFacts, unheaded } from './sheet-facts.ts';

/** Says whether no text of the sheet breaks a rule of plain language. */
export const without =
  (rule: WordingFinding['rule']) =>
  ({ findingCounts }: SheetFacts): boolean =>
    !findingCounts.has(rule);

/** Whether the sheet is about a treatment, whose sections and boxes the build requires. */
export const isOfTreatment = ({ handout }: SheetFacts): boolean =>
  handout.kind === 'treatment' || handout.kind === 'pair' || handout.kind === 'booklet';

/** Says whether the sheet is not a guide, whose sections are free. */
export const isNoGuide = ({ handout }: SheetFacts): boolean => handout.kind !== 'guide';

/** Says whether the whole sheet as printed is within the limits of reading; true where it was not measured. */
export const isEasy = ({ reading, language }: SheetFacts): boolean =>
  reading === null ||
  language.locale.reading.formulas.every((formula) => {
    const score = reading.whole.raw[formula.id];
    return score === undefined || isWithin(score, formula, 'raw');
  });

/** Says whether every list has at most 7 items. */
export const hasShortLists = ({ blocks }: SheetFacts): boolean =>
  blocks.every((block) => block.type !== 'list' || block.items.length <= 7);

/**
 * A summary is the short answers before the first heading, or the first lines of a medicine under theirs; short answers further down
 * are for a reader to judge.
 */
export const summary = (facts: SheetFacts): ItemVerdict => {
  const { intro } = facts.handout;
  if (intro.some(({ type }) => type === 'glance' || type === 'heading')) return 'yes';
  return has(facts, 'glance') ? null : 'no';
};

/** Says whether every drawing that has room for one has a caption. */
export const isCaptioned = ({ blocks }: SheetFacts): boolean =>
  blocks.every((block) => block.type !== 'figure' || block.caption.length > 0);

/** Says whether something leads the eye: boxes, pictures, lists. */
export const isCued = (facts: SheetFacts): boolean => facts.blocks.some(({ type }) => BLOCKS[type].isCue);

/** Tables of an author's own have at most 3 columns; without any there is nothing to say. */
export const plainTables = ({ tables }: SheetFacts): ItemVerdict => {
  if (tables.length === 0) return 'n/a';
  return tables.every(({ head }) => head.length <= 3) ? 'yes' : 'no';
};

/** Says whether the sheet names something to do. */
export const namesAction = (facts: SheetFacts): boolean =>
  facts.blocks.some(({ type }) => BLOCKS[type].isAction);

/** Says whether the sheet speaks to its reader, and of nobody as “the patient”. */
export const speaksToReader = ({ words, findingCounts, language }: SheetFacts): boolean =>
  language.rules.reader.test(words) && !findingCounts.has('plain/the-patient');

/** Says whether what to do is in steps: a numbered list, a table of what to do, or the care cards. */
export const hasSteps = (facts: SheetFacts): boolean =>
  has(facts, 'side-effects', 'care-cards') ||
  facts.blocks.some((block) => block.type === 'list' && block.ordered);

/** Says whether there is something to tick or to write on. */
export const hasTool = (facts: SheetFacts): boolean => facts.blocks.some(({ type }) => BLOCKS[type].isTool);

/** Whether the sheet has a drawing; pictograms do not count. */
export const hasPicture = (facts: SheetFacts): boolean =>
  facts.blocks.some(({ type }) => BLOCKS[type].hasDrawing);

/** Says whether no section lacks its heading. */
export const isHeaded = (facts: SheetFacts): boolean => unheaded(facts) === 0;

/** A chance drawn as 100 people is one in pictures; one in words alone is for a reader to judge. */
export const drawnChances = (facts: SheetFacts): ItemVerdict => {
  if (has(facts, 'chances')) return 'yes';
  return facts.language.rules.chance.test(facts.words) ? null : 'n/a';
};

/** Whether there is a table or a picture of numbers that a reader may need help with. */
export const tableHelp = (facts: SheetFacts): ItemVerdict =>
  facts.tables.length > 0 || has(facts, 'side-effects', 'chances') ? null : 'n/a';
