import { clinicFact } from '../../../templates/clinic/clinic-fact.ts';
import { en } from '../../../templates/phrases/en.ts';
import { defaultClinic } from '../../content/read/read-clinic.ts';
import { blockRuns } from '../../handout/text/text-runs.ts';
import type { Handout, Inline } from '../../model/handout.ts';

/** A heading, paragraph, list item, label or table cell as the reader sees it, and the id of the section it stands in. */
export type ShownText = { text: string; section: string | null };

const clinic = defaultClinic();

/** What the templates print for each `{…}` of a run; drawings and numbers of lists are no words to read. */
const SLOTS: Readonly<Record<string, string>> = {
  'care.emergency': `${en.emergency.label}: ${en.emergency.action(clinic.emergencyNumber)}. ${en.emergency.shared}`,
  'care.emergency.own': en.emergency.own.yours,
  'care.same-day': `${en.sameDay.label}: ${en.sameDay.action}`,
  'care.next-visit': `${en.nextVisit.label}: ${en.nextVisit.action}`,
  'reach.whole-body': en.whole['whole-body'],
  'reach.one-area': en.whole['one-area'],
};

const slots = (text: string): string =>
  text.replace(/^\{([a-z.-]+)[^}]*\}$/u, (_, name) => SLOTS[name] ?? '');

const shown = (inline: Inline): string => {
  switch (inline.type) {
    case 'clinic-fact':
      return clinicFact(inline.fact, { clinic, phrases: en });
    case 'text':
    case 'code':
      return inline.value;
    case 'break':
      return ' ';
    case 'strong':
    case 'emphasis':
    case 'foreign':
    case 'link':
      return inline.children.map(shown).join('');
  }
};

const textOf = (run: readonly Inline[]): string =>
  slots(run.map(shown).join('').replace(/\s+/gu, ' ').trim());

/**
 * Everything a reader of the sheet reads, in order, with a clinic profile that is not filled in. Sources, labels within
 * drawings, the head and the foot of the pages are left out: nobody reads them as text.
 */
export const shownTexts = ({ heading, subtitle, lead, intro, sections }: Handout): ShownText[] => {
  const front: Inline[][] = [heading, subtitle ?? ''].map((value) => [{ type: 'text', value }]);
  const parts = [
    { section: null, runs: [...front, lead, ...blockRuns(intro)] },
    ...sections.map(({ id, title, blocks }) => ({ section: id, runs: [title, ...blockRuns(blocks)] })),
  ];
  return parts
    .flatMap(({ section, runs }) => runs.map((run) => ({ text: textOf(run), section })))
    .filter(({ text }) => text !== '');
};
