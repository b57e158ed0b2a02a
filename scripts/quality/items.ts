import type { Finding } from '../plain-language/finding.ts';
import { MOST } from '../plain-language/reading/check-reading.ts';
import { has, type SheetFacts, unheaded } from './sheet-facts.ts';

/** An answer of a machine; `n/a` counts neither for nor against. */
export type Answer = 'yes' | 'no' | 'n/a';

/** The part of an instrument that is scored on its own. */
export type Domain = 'understandability' | 'actionability' | 'cdc';

/** One item: in words of our own, with the machine's answer where it can decide. */
export type Item = {
  domain: Domain;
  /** Number of the item in PEMAT-P or in the CDC Clear Communication Index. */
  number: number;
  asks: string;
  decide: ((facts: SheetFacts) => Answer) | null;
};

const yes = (holds: boolean): Answer => (holds ? 'yes' : 'no');

const without =
  (...rules: Finding['rule'][]) =>
  ({ faults }: SheetFacts): Answer =>
    yes(rules.every((rule) => !faults.has(rule)));

const isEasy = ({ reading }: SheetFacts): Answer => {
  if (reading === null) return 'n/a';
  const { raw } = reading.whole;
  return yes(raw.fleschKincaid <= MOST.raw.fleschKincaid && raw.smog <= MOST.raw.smog);
};

const shortLists = ({ blocks }: SheetFacts): boolean =>
  blocks.every((block) => block.type !== 'list' || block.items.length <= 7);

const isChunked = (facts: SheetFacts): Answer =>
  yes(without('plain/long-paragraph')(facts) === 'yes' && shortLists(facts));

const hasChance = ({ words }: SheetFacts): boolean => /\bin 100\b/u.test(words);

const simpleTables = ({ tables, ...facts }: SheetFacts): Answer => {
  if (tables.length === 0 && !has(facts, 'side-effects')) return 'n/a';
  return yes(tables.every(({ head }) => head.length <= 3));
};

const captioned = ({ blocks }: SheetFacts): Answer => {
  const figures = blocks.filter((block) => block.type === 'figure');
  return figures.length === 0 ? 'n/a' : yes(figures.every(({ caption }) => caption.length > 0));
};

const hasSummary = (facts: SheetFacts): Answer =>
  yes(has(facts, 'glance') || (facts.handout.kind === 'guide' && facts.handout.lead.length > 0));

const speaksToReader = ({ words, faults }: SheetFacts): Answer =>
  yes(/\byou(?:r)?\b/iu.test(words) && !faults.has('plain/the-patient'));

const isCued = (facts: SheetFacts): Answer =>
  yes(
    has(facts, 'care-cards', 'glance', 'panels', 'treatment-map', 'figure') ||
      facts.blocks.some(({ type }) => type === 'questions'),
  );

const saysWhat = (facts: SheetFacts): Answer =>
  yes(has(facts, 'list', 'side-effects', 'care-cards', 'questions'));

const hasSteps = (facts: SheetFacts): Answer =>
  yes(has(facts, 'side-effects', 'care-cards') || facts.blocks.some((block) => block.type === 'list'));

const hasTool = (facts: SheetFacts): Answer =>
  yes(has(facts, 'questions', 'write-in', 'treatment-map', 'planner'));

const isOrdered = ({ handout }: SheetFacts): Answer => (handout.kind === 'guide' ? 'n/a' : 'yes');

const item = (domain: Domain, number: number, asks: string, decide: Item['decide'] = null): Item => ({
  ...{ domain, number, asks, decide },
});

/** PEMAT-P for printed matter (AHRQ), in words of our own; 13 and 14 are of sound and film. */
const PEMAT: readonly Item[] = [
  item('understandability', 1, 'The purpose is plain at once.'),
  item('understandability', 2, 'Nothing distracts from it.'),
  item('understandability', 3, 'The words are everyday words.', isEasy),
  item('understandability', 4, 'Medical words stand only to teach them, and are explained.'),
  item('understandability', 5, 'The voice is active.', without('plain/passive')),
  item('understandability', 6, 'Numbers are clear.', without('plain/number-form', 'plain/chance-word')),
  item('understandability', 7, 'The reader does no sums.', without('plain/number-form')),
  item('understandability', 8, 'The text comes in short pieces.', isChunked),
  item('understandability', 9, 'Every piece has a heading.', (facts) => yes(unheaded(facts) === 0)),
  item('understandability', 10, 'The order makes sense.', isOrdered),
  item('understandability', 11, 'There is a summary.', hasSummary),
  item('understandability', 12, 'Marks lead the eye to what matters.', isCued),
  item('understandability', 15, 'Pictures stand wherever they help.'),
  item('understandability', 16, 'Pictures say the same as the words.'),
  item('understandability', 17, 'Pictures have titles or captions.', captioned),
  item('understandability', 18, 'Pictures are clear.'),
  item('understandability', 19, 'Tables are simple, with heads.', simpleTables),
  item('actionability', 20, 'It names something to do.', saysWhat),
  item('actionability', 21, 'It speaks to the reader.', speaksToReader),
  item('actionability', 22, 'What to do comes in small steps.', hasSteps),
  item('actionability', 23, 'There is something to tick, write on or carry.', hasTool),
  item('actionability', 24, 'Sums are explained; a sheet asks for none.', () => 'n/a'),
  item('actionability', 25, 'It says how to use its tables.'),
  item('actionability', 26, 'Pictures stand wherever they help to act.'),
];

/** CDC Clear Communication Index, in words of our own. */
const CDC: readonly Item[] = [
  item('cdc', 1, 'There is one main message.'),
  item('cdc', 2, 'The main message stands at the top.', ({ handout }) => yes(handout.lead.length > 0)),
  item('cdc', 3, 'A visual cue marks it.', ({ handout }) => yes(handout.lead.length > 0)),
  item('cdc', 4, 'A picture supports it.'),
  item('cdc', 5, 'It calls the reader to act.', saysWhat),
  item('cdc', 6, 'Message and call are in active voice.'),
  item('cdc', 7, 'The words are the reader’s.'),
  item('cdc', 8, 'Lists, of at most 7 items.', (facts) =>
    yes(has(facts, 'list', 'questions', 'side-effects', 'panels') && shortLists(facts)),
  ),
  item('cdc', 9, 'Pieces with headings.', (facts) => yes(unheaded(facts) === 0)),
  item('cdc', 10, 'The most important comes first.', hasSummary),
  item('cdc', 11, 'It says what is known and what is not.'),
  item('cdc', 12, 'It recommends something to do.', saysWhat),
  item('cdc', 13, 'It says why that matters.'),
  item('cdc', 14, 'It says how and when.'),
  item('cdc', 15, 'Numbers are whole.', without('plain/number-form')),
  item('cdc', 16, 'Numbers are explained.'),
  item('cdc', 17, 'No sums, one denominator.', without('plain/number-form')),
  item('cdc', 18, 'It says what the risk is.'),
  item('cdc', 19, 'Risks and benefits stand side by side.'),
  item('cdc', 20, 'Chances stand in words or pictures too.', (facts) =>
    hasChance(facts) ? without('plain/number-form')(facts) : 'n/a',
  ),
];

/** All items of both instruments. */
export const ITEMS: readonly Item[] = [...PEMAT, ...CDC];
