import type { Block, ClinicProfile, Handout, Section } from '../../../scripts/model/handout.ts';
import type { Locale } from '../../../scripts/model/locale.ts';
import { HeadingLevelProvider } from '../../page/heading-level.tsx';
import { NestedBlocksProvider } from '../../text/nested-blocks.tsx';
import { plainText } from '../../text/plain-text.ts';
import { type SheetFacts, sheetPath } from '../catalogue/sheet-facts.ts';
import { PageFrame } from '../page-frame.tsx';
import { AboutSheet, languageName } from '../sheet/about-sheet.tsx';
import { WebBlocks } from '../sheet/blocks.tsx';
import { ClinicFoot, ClinicHead } from '../sheet/clinic-words.tsx';
import { Icon } from '../sheet/icon.tsx';
import { Inlines } from '../sheet/inlines.tsx';
import { SheetSources } from '../sheet/sheet-sources.tsx';
import { useWeb, WebProvider } from '../sheet/web-context.tsx';

const ROOT = '../';

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

/** The same sheet in other languages, each named in its own. */
const Languages = ({ others }: Pick<SheetPageProps, 'others'>) =>
  others.length === 0 ? null : (
    <p className="languages">
      {others.map((other) => (
        <a
          key={other.language}
          href={`${ROOT}${sheetPath(other)}`}
          lang={other.language}
          hrefLang={other.language}
        >
          {languageName(other.language)}
        </a>
      ))}
    </p>
  );

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

export type SheetPageProps = {
  /** The locale of the sheet's own language. */
  locale: Locale;
  facts: SheetFacts;
  clinic: ClinicProfile | null;
  hrefOf: (code: string) => string | null;
  /** The same sheet in other languages; addresses from the folder of the site. */
  others: readonly Pick<Handout, 'language' | 'id'>[];
};

/** A handout as a web page, from the same document model as its PDF. */
export const SheetPage = ({ locale, facts, clinic, hrefOf, others }: SheetPageProps) => {
  const { handout } = facts;
  const { phrases, web: words, figures: figureWords } = locale;
  const isDraft = handout.review.state === 'draft';
  return (
    <PageFrame
      locale={locale}
      title={`${isDraft ? `${words.draftTitle}: ` : ''}${handout.title}`}
      root={ROOT}
      hidden={isDraft}
    >
      <WebProvider value={{ phrases, words, figureWords, kind: handout.kind, clinic, hrefOf }}>
        <NestedBlocksProvider value={WebBlocks}>
          <article className="sheet">
            <Draft handout={handout} />
            <ClinicHead />
            <Languages others={others} />
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
            <SheetSources sources={handout.sources} />
            <Draft handout={handout} />
          </article>
        </NestedBlocksProvider>
      </WebProvider>
    </PageFrame>
  );
};
