import { clinicFact } from '../../../templates/clinic/clinic-fact.ts';
import { withoutAddresses } from '../../content/text/without-addresses.ts';
import { blockRuns } from '../../handout/text/text-runs.ts';
import { EMPTY_CLINIC } from '../../model/empty-clinic.ts';
import type { Handout, Inline } from '../../model/handout.ts';
import type { Phrases } from '../../model/phrases.ts';

/** A heading, paragraph, list item, label or table cell as the reader sees it, and the id of the section it is in. */
export type ShownText = { text: string; section: string | null };

const clinic = EMPTY_CLINIC;

/** What the templates print for each `{…}` of a run; drawings and numbers of lists are no words to read. */
const slotsOf = ({
  emergency,
  callNow,
  sameDay,
  thisWeek,
  whole,
}: Phrases): Readonly<Record<string, string>> => ({
  'care.emergency': `${emergency.label}: ${emergency.action(clinic.emergencyNumber)}. ${emergency.shared}`,
  'care.emergency.own': emergency.own.yours,
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

const textOf = (run: readonly Inline[], phrases: Phrases): string => {
  const text = run.map((inline) => shown(inline, phrases)).join('');
  return filled(withoutAddresses(text), phrases);
};

/** Names of medicines over rows of the table on a pair sheet: people look for theirs, and do not read them as a sentence. */
const namesOverRows = ({ kind, sections }: Handout): ReadonlySet<string> =>
  new Set(
    sections
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) =>
        kind === 'pair' && block.type === 'side-effects' ? block.rows.map((row) => row.appliesTo ?? '') : [],
      ),
  );

/**
 * Everything a reader of the sheet reads, in order, with a clinic profile that is not filled in. Sources, labels within
 * drawings, names of medicines over rows, the head and the foot of the pages are left out: nobody reads them as text.
 */
export const shownTexts = (handout: Handout, phrases: Phrases): ShownText[] => {
  const { heading, subtitle, lead, intro, sections } = handout;
  const names = namesOverRows(handout);
  const front: Inline[][] = [heading, subtitle ?? ''].map((value) => [{ type: 'text', value }]);
  const parts = [
    { section: null, runs: [...front, lead, ...blockRuns(intro)] },
    ...sections.map(({ id, title, blocks }) => ({ section: id, runs: [title, ...blockRuns(blocks)] })),
  ];
  return parts
    .flatMap(({ section, runs }) => runs.map((run) => ({ text: textOf(run, phrases), section })))
    .filter(({ text }) => text !== '' && !names.has(text));
};
