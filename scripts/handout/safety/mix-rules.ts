import type { VFile } from 'vfile';
import type { Content } from '../../content/entries/entry.ts';
import { fail } from '../../diagnostics/diagnostic.ts';
import type { Handout } from '../../model/handout.ts';
import type { SafetyWords } from '../../model/safety-words.ts';
import { report } from '../from-markdown/state.ts';
import { inlineText } from '../text/inline-text.ts';
import { nameSome } from '../text/name-some.ts';
import { blockRuns } from '../text/text-runs.ts';
import { tellsNotToMix, tellsToAskFirst } from './safety-words.ts';
import { type Statement, sentencesOf } from './statements.ts';

type ListedInteraction = Content['interactions'][number];

/** Words in lower case with straight apostrophes, as an author types them. */
export const plainWords = (words: string): string => words.replaceAll('’', "'").toLowerCase();

/** Whether a text names both medicines. */
export const names = (text: string, { medicines }: ListedInteraction): boolean =>
  medicines.every((medicine) => plainWords(text).includes(plainWords(medicine)));

/**
 * Records each “Do not mix” that `interactions.yaml` does not list: it might be on only one of two sheets.
 */
export const checkUnlisted = (
  file: VFile,
  statements: readonly Statement[],
  { interactions }: Pick<Content, 'interactions'>,
  safety: SafetyWords,
): void => {
  for (const { text, at } of statements) {
    if (!tellsNotToMix(text, safety) || interactions.some((one) => names(text, one))) continue;
    report(file, at, {
      rule: 'handout/mix-unlisted',
      found: `“${text.slice(0, 80)}”, which interactions.yaml does not list`,
      expected: 'both medicines there, with the treatments whose sheets must say so',
      fix: 'Add them to content/interactions.yaml, with their sources.',
    });
  }
};

/**
 * Records each “Do not mix” of medicines that the team may combine: a reader could stop one of them. A
 * sentence that also names a never-together pair is not checked.
 */
export const checkClasses = (
  file: VFile,
  statements: readonly Statement[],
  { interactions }: Pick<Content, 'interactions'>,
  safety: SafetyWords,
): void => {
  const asked = interactions.filter((one) => one.class === 'ask-first');
  const never = interactions.filter((one) => one.class === 'never-together');
  for (const statement of statements)
    for (const sentence of sentencesOf(statement)) {
      if (!tellsNotToMix(sentence, safety) || never.some((one) => names(sentence, one))) continue;
      const listed = asked.find((one) => names(sentence, one));
      if (listed === undefined) continue;
      report(file, statement.at, {
        rule: 'handout/mix-class',
        found: `“${sentence.slice(0, 80)}”, which interactions.yaml lists as ask-first`,
        expected: wanted(listed),
        fix: 'Reword it. Somebody who reads “Do not mix” may stop a medicine that they need.',
      });
    }
};

/**
 * Whether a sheet of a listed treatment must print the sentence, unless a sourced exception exempts its
 * cancer type.
 */
const mustSay = (
  { treatments, except, sheets }: ListedInteraction,
  { id, kind, treatment, cancerType }: Handout,
): boolean =>
  sheets.includes(id) ||
  (kind !== 'booklet' &&
    treatment !== null &&
    treatments.includes(treatment.id) &&
    !except.some(({ cancers }) => cancerType !== null && cancers.includes(cancerType.id)));

const textsOf = ({ intro, sections }: Handout): string[] =>
  [...blockRuns(intro), ...sections.flatMap(({ blocks }) => blockRuns(blocks))].map(inlineText);

const saysByClass = (text: string, listed: ListedInteraction, safety: SafetyWords): boolean =>
  listed.class === 'never-together' ? tellsNotToMix(text, safety) : tellsToAskFirst(text, safety);

const says = (handout: Handout, listed: ListedInteraction, safety: SafetyWords): boolean =>
  textsOf(handout).some((text) =>
    listed.say === undefined
      ? names(text, listed) && saysByClass(text, listed, safety)
      : plainWords(text).includes(plainWords(listed.say)),
  );

const wanted = ({ class: kind, medicines, say }: ListedInteraction): string => {
  if (say !== undefined) return `“${say}”`;
  const [one, other] = medicines;
  return kind === 'never-together'
    ? `“Do not mix ${one} and ${other}”`
    : `“Tell us before you start ${one} with ${other}, and do not stop it by yourself”`;
};

/** Records each pair of medicines that a sheet must name and does not: the line is on both sheets. */
export const checkMixes = (content: Content, handouts: readonly Handout[], safety: SafetyWords): void => {
  for (const listed of content.interactions) {
    const silent = handouts.filter((handout) => mustSay(listed, handout) && !says(handout, listed, safety));
    if (silent.length === 0) continue;
    fail(content.interactionsFile, {
      rule: 'handout/mix-missing',
      place: listed.place,
      found: `nothing on ${listed.medicines.join(' and ')} (${listed.class}) on ${nameSome(silent.map(({ id }) => id))}`,
      expected: `${wanted(listed)} on every sheet of these treatments`,
      fix: 'Add the line with its source, outside of `:::more`, or an `except` with its sources.',
    });
  }
};
