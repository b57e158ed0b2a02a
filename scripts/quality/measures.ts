import { BLOCKS } from '../handout/blocks/index.ts';
import type { WordingFinding } from '../plain-language/finding.ts';
import { isWithin } from '../plain-language/reading/measure.ts';
import type { ItemVerdict } from './item.ts';
import { has, type SheetFacts, unheaded } from './sheet-facts.ts';

/** Whether no text of the sheet breaks a plain-language rule. */
export const without =
  (rule: WordingFinding['rule']) =>
  ({ findingCounts }: SheetFacts): boolean =>
    !findingCounts.has(rule);

/** Whether the sheet is about a treatment, whose sections and boxes the build requires. */
export const isOfTreatment = ({ handout }: SheetFacts): boolean =>
  handout.kind === 'treatment' || handout.kind === 'pair' || handout.kind === 'booklet';

/** Whether the sheet is not a guide, whose sections are free. */
export const isNoGuide = ({ handout }: SheetFacts): boolean => handout.kind !== 'guide';

/** Whether the whole sheet as printed is within the reading limits; true if it was not measured. */
export const isEasy = ({ reading, language }: SheetFacts): boolean =>
  reading === null ||
  language.locale.reading.formulas.every((formula) => {
    const score = reading.whole.raw[formula.id];
    return score === undefined || isWithin(score, formula, 'raw');
  });

/** Whether every list has at most 7 items. */
export const hasShortLists = ({ blocks }: SheetFacts): boolean =>
  blocks.every((block) => block.type !== 'list' || block.items.length <= 7);

/**
 * A summary is the short answers before the first heading, or the first lines of a medicine under theirs; a
 * reader must judge short answers further down.
 */
export const summary = (facts: SheetFacts): ItemVerdict => {
  const { intro } = facts.handout;
  if (intro.some(({ type }) => type === 'glance' || type === 'heading')) return 'yes';
  return has(facts, 'glance') ? null : 'no';
};

/** Whether every drawing that has room for one has a caption. */
export const isCaptioned = ({ blocks }: SheetFacts): boolean =>
  blocks.every((block) => block.type !== 'figure' || block.caption.length > 0);

/** Whether there are visual cues: boxes, pictures, lists. */
export const isCued = (facts: SheetFacts): boolean => facts.blocks.some(({ type }) => BLOCKS[type].isCue);

/** An author's own tables have at most 3 columns; not applicable without any. */
export const plainTables = ({ tables }: SheetFacts): ItemVerdict => {
  if (tables.length === 0) return 'n/a';
  return tables.every(({ head }) => head.length <= 3) ? 'yes' : 'no';
};

/** Whether the sheet names something to do. */
export const namesAction = (facts: SheetFacts): boolean =>
  facts.blocks.some(({ type }) => BLOCKS[type].isAction);

/** Whether the sheet addresses its reader, and never says “the patient”. */
export const speaksToReader = ({ words, findingCounts, language }: SheetFacts): boolean =>
  language.rules.reader.test(words) && !findingCounts.has('plain/the-patient');

/** Whether actions are in steps: a numbered list, a table of what to do, or the care cards. */
export const hasSteps = (facts: SheetFacts): boolean =>
  has(facts, 'side-effects', 'care-cards') ||
  facts.blocks.some((block) => block.type === 'list' && block.ordered);

/** Whether there is something to tick or to write on. */
export const hasTool = (facts: SheetFacts): boolean => facts.blocks.some(({ type }) => BLOCKS[type].isTool);

/** Whether the sheet has a drawing; pictograms do not count. */
export const hasPicture = (facts: SheetFacts): boolean =>
  facts.blocks.some(({ type }) => BLOCKS[type].hasDrawing);

/** Whether no section lacks its heading. */
export const isHeaded = (facts: SheetFacts): boolean => unheaded(facts) === 0;

/** A chance drawn as 100 people is a visual one; a reader must judge a chance in words only. */
export const drawnChances = (facts: SheetFacts): ItemVerdict => {
  if (has(facts, 'chances')) return 'yes';
  return facts.language.rules.chance.test(facts.words) ? null : 'n/a';
};

/** Whether there is a table or a picture of numbers that a reader may need help with. */
export const tableHelp = (facts: SheetFacts): ItemVerdict =>
  facts.tables.length > 0 || has(facts, 'side-effects', 'chances') ? null : 'n/a';
