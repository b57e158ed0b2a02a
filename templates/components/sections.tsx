import type { Section as SectionData } from '../../scripts/handout/model.ts';
import { plainText } from '../content/plain-text.ts';
import { useSheet } from '../sheet-context.tsx';
import { Section } from './section.tsx';
import { SectionPair } from './section-pair.tsx';

/** Sections that stand side by side when one follows the other, by their ids. */
const SIDE_BY_SIDE = ['questions', 'care-team'] as const;

const isPair = (left: SectionData | undefined, right: SectionData | undefined): boolean =>
  left?.id === SIDE_BY_SIDE[0] && right?.id === SIDE_BY_SIDE[1];

/** The sections of a handout in their order; the two short last ones side by side in standard print. */
export const Sections = ({ sections }: { sections: readonly SectionData[] }) => {
  const { theme } = useSheet();
  const last = sections.at(-1);
  const before = sections.at(-2);
  const paired = !theme.large && isPair(before, last);
  return (
    <>
      {(paired ? sections.slice(0, -2) : sections).map((section, index) => (
        <Section
          key={`${index}-${plainText(section.title)}`}
          title={section.title}
          blocks={section.blocks}
          ruled={index > 0}
        />
      ))}
      {paired && before && last ? <SectionPair left={before} right={last} /> : null}
    </>
  );
};
