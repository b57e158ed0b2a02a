import { clinicFact } from '../../../templates/clinic/clinic-fact.ts';
import { withoutAddresses } from '../../content/text/without-addresses.ts';
import { blockRuns } from '../../handout/text/text-runs.ts';
import { EMPTY_CLINIC } from '../../model/empty-clinic.ts';
import type { Block, Handout, Inline } from '../../model/handout.ts';
import type { Phrases } from '../../model/phrases.ts';

/** A heading, paragraph, list item, label or table cell as shown to the reader, and the id of its section. */
export type ShownText = { text: string; section: string | null };

const clinic = EMPTY_CLINIC;

/** Template text for each `{…}` of a run; drawings and list numbers are not words to read. */
const slotsOf = ({
  emergency,
  callNow,
  sameDay,
  thisWeek,
  whole,
}: Phrases): Readonly<Record<string, string>> => ({
  'care.emergency': `${emergency.label}: ${emergency.action(clinic.emergencyNumber)}`,
  'care.emergency.own': `${emergency.shared}. ${emergency.own.yours}`,
  'care.same-day': `${sameDay.label}: ${sameDay.action}`,
  'care.call-now': `${callNow.label}: ${callNow.action}`,
  'care.this-week': `${thisWeek.label}: ${thisWeek.action}`,
  'reach.whole-body': whole['whole-body'],
  'reach.one-area': whole['one-area'],
});

const filled = (text: string, phrases: Phrases): string =>
  text.replace(/^\{([a-z.-]+)[^}]*\}$/u, (_, name) => slotsOf(phrases)[name] ?? '');

const shown = (inline: Inline, phrases: Phrases): string => {
  switch (inline.type) {
    case 'clinic-fact':
      return clinicFact(inline.fact, { clinic, phrases });
    case 'text':
    case 'code':
      return inline.value;
    case 'break':
      return ' ';
    case 'strong':
    case 'emphasis':
    case 'foreign':
    case 'link':
      return inline.children.map((child) => shown(child, phrases)).join('');
  }
};

const runText = (run: readonly Inline[], phrases: Phrases): string => {
  const text = run.map((inline) => shown(inline, phrases)).join('');
  return filled(withoutAddresses(text), phrases);
};

/**
 * Labels that help find a line and are not read as sentences: names of medicines over table rows on a pair
 * sheet, and codes of sheets next to the names of treatments.
 */
const labelsOf = (block: Block, isPair: boolean): string[] => {
  if (block.type === 'treatment-map') return block.choices.map(({ code }) => code ?? '');
  return isPair && block.type === 'side-effects' ? block.rows.map(({ appliesTo }) => appliesTo ?? '') : [];
};

const labelsIn = ({ kind, sections }: Handout): ReadonlySet<string> =>
  new Set(sections.flatMap(({ blocks }) => blocks).flatMap((block) => labelsOf(block, kind === 'pair')));

const textsOf = (handout: Handout, phrases: Phrases): readonly ShownText[] => {
  const { heading, subtitle, lead, intro, sections } = handout;
  const labels = labelsIn(handout);
  const front: Inline[][] = [heading, subtitle ?? ''].map((value) => [{ type: 'text', value }]);
  const parts = [
    { section: null, runs: [...front, lead, ...blockRuns(intro)] },
    ...sections.map(({ id, title, blocks }) => ({ section: id, runs: [title, ...blockRuns(blocks)] })),
  ];
  return parts
    .flatMap(({ section, runs }) => runs.map((run) => ({ text: runText(run, phrases), section })))
    .filter(({ text }) => text !== '' && !labels.has(text));
};

/** Texts by sheet: reading level and hard words are checked in the same ones. */
const known = new WeakMap<Handout, { phrases: Phrases; texts: readonly ShownText[] }>();

/**
 * The text that a reader of the sheet reads, in order, with an empty clinic profile. Sources, labels within
 * drawings, names of medicines over rows, codes next to treatments, headers and footers are left out: they
 * are not read as text.
 */
export const shownTexts = (handout: Handout, phrases: Phrases): readonly ShownText[] => {
  const earlier = known.get(handout);
  if (earlier?.phrases === phrases) return earlier.texts;
  const texts = textsOf(handout, phrases);
  known.set(handout, { phrases, texts });
  return texts;
};
