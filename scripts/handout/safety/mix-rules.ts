import type { VFile } from 'vfile';
import type { Content } from '../../content/entries/entry.ts';
import { fail } from '../../diagnostics/diagnostic.ts';
import type { Handout } from '../../model/handout.ts';
import type { SafetyWords } from '../../model/locale.ts';
import { report } from '../from-markdown/state.ts';
import { inlineText } from '../text/inline-text.ts';
import { nameSome } from '../text/name-some.ts';
import { blockRuns } from '../text/text-runs.ts';
import { tellsNotToMix } from './safety-words.ts';
import type { Statement } from './statements.ts';

type Listed = Content['interactions'][number];

const names = (text: string, { medicines }: Listed): boolean =>
  medicines.every((medicine) => text.toLowerCase().includes(medicine.toLowerCase()));

/**
 * Records each “Do not mix” that `interactions.yaml` does not list: it might stand on one of two sheets only.
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

const mustSay = ({ treatments, cancers }: Listed, { kind, treatment, cancerType }: Handout): boolean =>
  kind !== 'booklet' &&
  treatment !== null &&
  treatments.includes(treatment.id) &&
  (cancerType === null || cancers.length === 0 || cancers.includes(cancerType.id));

const says = ({ intro, sections }: Handout, listed: Listed, safety: SafetyWords): boolean =>
  [...blockRuns(intro), ...sections.flatMap(({ blocks }) => blockRuns(blocks))]
    .map(inlineText)
    .some((text) => tellsNotToMix(text, safety) && names(text, listed));

/**
 * Records each pair of medicines that a sheet must warn of and does not; the warning belongs on the sheets of
 * both.
 */
export const checkMixes = (content: Content, handouts: readonly Handout[], safety: SafetyWords): void => {
  for (const listed of content.interactions) {
    const silent = handouts.filter((handout) => mustSay(listed, handout) && !says(handout, listed, safety));
    if (silent.length === 0) continue;
    fail(content.interactionsFile, {
      rule: 'handout/mix-missing',
      place: listed.place,
      found: `no “Do not mix” of ${listed.medicines.join(' and ')} on ${nameSome(silent.map(({ id }) => id))}`,
      expected: 'the line on the sheets of both',
      fix: 'Add “**Do not mix** … and …” with its source, outside of `:::more`.',
    });
  }
};
