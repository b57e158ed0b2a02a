import type { ReviewedBlock } from '../../content/text/reviewed-text.ts';
import type { Block, Handout } from '../../model/handout.ts';
import { localeOf } from '../../model/locale.ts';
import { careCardsOf, fillCareCards } from '../blocks/care-cards/cards-on-sheet.ts';
import { plannerSection } from '../blocks/planner/planner-section.ts';
import { reviewState } from '../checks/review-state.ts';
import type { Audience, Citation, ConvertedBody, Passage } from '../from-markdown/index.ts';
import { type ConvertedInline, convertInline } from '../from-markdown/inline/convert-inline.ts';
import { findEntry } from '../plan/find-entry.ts';
import type { PlannedHandout } from '../plan/planned-handout.ts';
import { type FrontWords, joinInlines, leadOf, sayOf } from '../text/front-words.ts';
import type { Reviewable } from '../text/handout-text.ts';
import { inlineText } from '../text/inline-text.ts';
import { reviewedBlocks } from '../text/reviewed-blocks.ts';
import { textSources } from '../text/text-sources.ts';
import { wordingFor } from '../text/wording.ts';
import { audienceOf } from './audience.ts';
import { inFrame } from './frame/in-frame.ts';
import type { SheetLibrary } from './library.ts';
import { convertOwn } from './medicines/convert-own.ts';
import { medicinesOnSheet } from './medicines/sheet-medicines.ts';
import { type PairText, pairText } from './pair-text.ts';
import { FEVER, joinSigns, RED_FLAGS, type SharedSigns, sharedSigns } from './shared-signs.ts';
import { namesLine, namesOf } from './sheet-names.ts';
import { sourceNotes } from './source-notes.ts';

/** A handout with its inputs: its text block by block, its citations, and the passages that reached it. */
export type Assembled = {
  handout: Handout;
  blocks: ReviewedBlock[];
  citations: Citation[];
  passages: Passage[];
  /** The words of a pair sheet; null for other kinds. */
  pair: PairText | null;
};

const frontLine = ({ text, file, place }: FrontWords, audience: Audience): ConvertedInline =>
  convertInline(text, audience, file, place);

/** Keys of the sources that say how often the treatment is used for the pair's cancer type. */
const cellKeys = (
  { language, treatment, cancerType }: PlannedHandout,
  { content }: SheetLibrary,
): string[] => {
  const use = findEntry(content.treatments, language, treatment)?.data.use ?? {};
  return cancerType === null ? [] : (use[cancerType]?.sources ?? []);
};

const withReview = (
  handout: Reviewable,
  blocks: readonly ReviewedBlock[],
  { content }: SheetLibrary,
): Handout => ({
  ...handout,
  review: reviewState(content.reviews.get(`${handout.language}/${handout.id}`), blocks, handout.language),
});

type HandoutParts = {
  lead: ConvertedInline;
  own: ConvertedBody;
  signs: SharedSigns[];
  say: ConvertedInline[];
};

/** Whether the sheet's treatment lowers white cells, or its medicine, or one of a booklet's medicines. */
const lowersWhiteCells = (planned: PlannedHandout, { content }: SheetLibrary): boolean => {
  const { kind, language, treatment, cancerType, medicine } = planned;
  const entry = findEntry(content.treatments, language, treatment);
  const medicines = [
    findEntry(content.medicines, language, medicine),
    ...(kind === 'booklet' ? medicinesOnSheet(content, planned).map((one) => one.entry) : []),
  ];
  return (
    medicines.some((one) => one?.data.lowersWhiteCells === true) ||
    (entry !== null && wordingFor(entry.data, cancerType).lowersWhiteCells)
  );
};

/** The shared blocks whose signs are on the cards of a sheet. */
const signBlocks = (planned: PlannedHandout, library: SheetLibrary): string[] =>
  lowersWhiteCells(planned, library) ? [RED_FLAGS, FEVER] : [RED_FLAGS];

const convertParts = (planned: PlannedHandout, library: SheetLibrary): HandoutParts => {
  const audience = audienceOf(planned, library);
  const lead = frontLine(leadOf(library.content, planned), audience);
  const own = convertOwn(planned, audience, library);
  const signs =
    careCardsOf(own).length === 0 ? [] : signBlocks(planned, library).map((id) => sharedSigns(id, audience));
  const say = sayOf(library.content, planned).map((words) => frontLine(words, audience));
  return { lead, own, signs, say };
};

const compose = (planned: PlannedHandout, { lead, own, signs, say }: HandoutParts, library: SheetLibrary) => {
  const locale = localeOf(library.content.locales, planned.language);
  const { guide: _guide, medicine: _medicine, medicines: _medicines, ...names } = planned;
  const items = joinSigns(signs);
  const spoken = joinInlines(say.map(({ inlines }) => inlines));
  const fill = (blocks: readonly Block[]): Block[] => fillCareCards(blocks, items, spoken);
  const text = {
    intro: [...namesLine(planned, library), ...fill(own.intro)],
    sections: [
      ...own.sections.map((section) => ({
        ...section,
        title: inlineText(section.title) === planned.heading ? [] : section.title,
        blocks: fill(section.blocks),
      })),
      ...(planned.kind === 'booklet' ? [plannerSection(locale)] : []),
    ],
  };
  return {
    ...names,
    revision: 1, // until a build compares it with the releases: see scripts/release-records
    lead: lead.inlines,
    ...inFrame(planned.kind, text, locale),
  };
};

/**
 * The handout of a planned sheet. Its sources are in the order of lead, text, red flags, what to say, and
 * use. Errors in the text are recorded on the authors' files.
 */
export const assembleHandout = (planned: PlannedHandout, library: SheetLibrary): Assembled => {
  const parts = convertParts(planned, library);
  const { lead, own, signs, say } = parts;
  const citations = [lead, own, ...signs, ...say].flatMap((part) => part.citations);
  const keys = [...citations.map(({ key }) => key), ...cellKeys(planned, library)];
  const { typography } = localeOf(library.content.locales, planned.language);
  const handout: Reviewable = {
    ...compose(planned, parts, library),
    ...namesOf(planned, library),
    sources: sourceNotes(keys, library.content.sources, typography),
  };
  const { origins } = own;
  const from = textSources(planned, library.content, { origins, signs, citations });
  const blocks = reviewedBlocks(handout, from);
  return {
    handout: withReview(handout, blocks, library),
    blocks,
    citations,
    passages: [own, ...signs].flatMap((part) => part.passages),
    pair: pairText(planned, handout, own, library.content.medicines),
  };
};
