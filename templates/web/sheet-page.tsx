import type { Block, ClinicProfile, Handout, Section, SourceNote } from '../../scripts/handout/model.ts';
import { HeadingLevelProvider } from '../content/heading-level.tsx';
import { NestedBlocksProvider } from '../content/nested-blocks.tsx';
import { plainText } from '../content/plain-text.ts';
import { phrasesFor } from '../phrases/index.ts';
import { AboutSheet } from './about-sheet.tsx';
import { WebBlocks } from './blocks.tsx';
import { ClinicFoot, ClinicHead } from './clinic-words.tsx';
import { Icon } from './icon.tsx';
import { Inlines } from './inlines.tsx';
import { PageFrame } from './page-frame.tsx';
import { webPhrasesFor } from './phrases/index.ts';
import type { SheetFacts } from './sheet-facts.ts';
import { useWeb, WebProvider } from './web-context.tsx';

const Draft = ({ handout }: { handout: Handout }) => {
  const { phrases } = useWeb();
  return handout.review.state === 'draft' ? <p className="draft">{phrases.draft}</p> : null;
};

const Title = ({ handout }: { handout: Handout }) => {
  const { phrases } = useWeb();
  const { cancerType, kind, heading, subtitle, lead } = handout;
  return (
    <>
      <p className="chips">
        <span className="chip solid">{phrases.kind[kind]}</span>
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

/** What to do in an emergency, before the text, on sheets that have the care cards. */
const Strip = ({ handout }: { handout: Handout }) => {
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

const OneSection = ({ section, index }: { section: Section; index: number }) => {
  const blocks = <WebBlocks blocks={section.blocks} width={0} />;
  if (plainText(section.title) === '') return <HeadingLevelProvider value={2}>{blocks}</HeadingLevelProvider>;
  const id = section.id ?? `section-${index + 1}`;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        <Inlines>{section.title}</Inlines>
      </h2>
      {blocks}
    </section>
  );
};

const Sources = ({ sources }: { sources: readonly SourceNote[] }) => {
  const { phrases, words } = useWeb();
  if (sources.length === 0) return null;
  return (
    <section aria-labelledby="sources" className="sources">
      <h2 id="sources">{phrases.sources}</h2>
      <ul>
        {sources.map(({ key, publisher, title, url, seen }) => (
          <li key={key}>
            {key}: {publisher}. {url === null ? title : <a href={url}>{title}</a>}, {words.seen(seen)}
          </li>
        ))}
      </ul>
    </section>
  );
};

export type SheetPageProps = {
  facts: SheetFacts;
  clinic: ClinicProfile | null;
  hrefOf: (code: string) => string | null;
};

const ROOT = '../';

/** A handout as a web page, from the same document model as its PDF. */
export const SheetPage = ({ facts, clinic, hrefOf }: SheetPageProps) => {
  const { handout } = facts;
  const phrases = phrasesFor(handout.language);
  const words = webPhrasesFor(handout.language);
  const isDraft = handout.review.state === 'draft';
  return (
    <PageFrame
      language={handout.language}
      title={`${isDraft ? `${words.draftTitle}: ` : ''}${handout.title}`}
      root={ROOT}
      hidden={isDraft}
    >
      <WebProvider value={{ phrases, words, kind: handout.kind, clinic, hrefOf }}>
        <NestedBlocksProvider value={WebBlocks}>
          <article className="sheet">
            <Draft handout={handout} />
            <ClinicHead />
            <Title handout={handout} />
            <HeadingLevelProvider value={2}>
              <WebBlocks blocks={handout.intro} width={0} />
            </HeadingLevelProvider>
            <Strip handout={handout} />
            {handout.sections.map((section, index) => (
              <OneSection key={index} section={section} index={index} />
            ))}
            <ClinicFoot />
            <AboutSheet facts={facts} words={words} root={ROOT} />
            <Sources sources={handout.sources} />
            <Draft handout={handout} />
          </article>
        </NestedBlocksProvider>
      </WebProvider>
    </PageFrame>
  );
};
