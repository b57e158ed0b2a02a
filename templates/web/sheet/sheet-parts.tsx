import type { Block, Handout, Section } from '../../../scripts/model/handout.ts';
import { Icon } from './icon.tsx';
import { Inlines } from './inlines.tsx';
import { useWeb } from './web-context.tsx';

type HandoutProps = { handout: Handout };

/** A note that no clinician has reviewed the sheet yet; empty on a reviewed sheet. */
export const DraftNote = ({ handout }: HandoutProps) => {
  const { phrases } = useWeb();
  return handout.review.state === 'draft' ? <p className="draft">{phrases.draft}</p> : null;
};

/** Kind and cancer type, the title, its audience, and the lead sentence. */
export const SheetTitle = ({ handout }: HandoutProps) => {
  const { phrases } = useWeb();
  const { cancerType, kind, heading, subtitle, lead } = handout;
  return (
    <>
      <p className="chips">
        <span className="chip solid">{phrases.kind[kind]}</span>{' '}
        <span className="chip">
          <Icon name={cancerType?.pictogram ?? 'bone'} />
          {cancerType?.name ?? phrases.allCancerTypes}
        </span>
      </p>
      <h1>{heading}</h1>
      {subtitle === null ? null : <p className="subtitle">{subtitle}</p>}
      <p className="lead">
        <Inlines>{lead}</Inlines>
      </p>
    </>
  );
};

const hasCards = (blocks: readonly Block[]): boolean => blocks.some(({ type }) => type === 'care-cards');

/** The emergency line before the text, on sheets with care cards. */
export const EmergencyStrip = ({ handout }: HandoutProps) => {
  const { clinic, phrases, words } = useWeb();
  if (!handout.sections.some(({ blocks }) => hasCards(blocks))) return null;
  const call =
    clinic === null ? words.onYourSheet.emergencyStrip : phrases.emergencyStrip(clinic.emergencyNumber);
  return (
    <p className="strip">
      <strong>{call}</strong> {words.seeHelp}
    </p>
  );
};

/** Id of a section's heading: the same in all languages, if it has one. */
export const sectionId = ({ id }: Section, index: number): string => id ?? `section-${index + 1}`;
