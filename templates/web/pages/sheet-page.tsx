import type { ClinicProfile, Handout, Section } from '../../../scripts/model/handout.ts';
import type { Locale } from '../../../scripts/model/locale.ts';
import { HeadingLevelProvider } from '../../page/heading-level.tsx';
import { NestedBlocksProvider } from '../../text/nested-blocks.tsx';
import { plainText } from '../../text/plain-text.ts';
import { type SheetFacts, sheetPath } from '../catalogue/sheet-facts.ts';
import { PageFrame } from '../page-frame.tsx';
import { AboutSheet, languageName } from '../sheet/about-sheet.tsx';
import { WebBlocks } from '../sheet/blocks.tsx';
import { ClinicFoot, ClinicHead } from '../sheet/clinic-words.tsx';
import { Inlines } from '../sheet/inlines.tsx';
import { DraftNote, EmergencyStrip, SheetTitle, sectionId } from '../sheet/sheet-parts.tsx';
import { SheetSources } from '../sheet/sheet-sources.tsx';
import { WebProvider } from '../sheet/web-context.tsx';

const ROOT = '../';

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

const OneSection = ({ section, index }: { section: Section; index: number }) => {
  const blocks = <WebBlocks blocks={section.blocks} width={0} />;
  if (plainText(section.title) === '') return <HeadingLevelProvider value={2}>{blocks}</HeadingLevelProvider>;
  const id = sectionId(section, index);
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
  /** The same sheet in other languages; addresses relative to the folder of the site. */
  others: readonly Pick<Handout, 'language' | 'id'>[];
};

/** A handout as a web page, from the same document model as its PDF. */
export const SheetPage = ({ locale, facts, clinic, hrefOf, others }: SheetPageProps) => {
  const { handout } = facts;
  const { phrases, web: words, formats, figures: figureWords } = locale;
  const isDraft = handout.review.state === 'draft';
  return (
    <PageFrame
      locale={locale}
      title={`${isDraft ? `${words.draftTitle}: ` : ''}${handout.title}`}
      root={ROOT}
      hidden={isDraft}
    >
      <WebProvider value={{ phrases, words, formats, figureWords, kind: handout.kind, clinic, hrefOf }}>
        <NestedBlocksProvider value={WebBlocks}>
          <article className="sheet">
            <DraftNote handout={handout} />
            <ClinicHead />
            <Languages others={others} />
            <SheetTitle handout={handout} />
            <HeadingLevelProvider value={2}>
              <WebBlocks blocks={handout.intro} width={0} />
            </HeadingLevelProvider>
            <EmergencyStrip handout={handout} />
            {handout.sections.map((section, index) => (
              <OneSection key={index} section={section} index={index} />
            ))}
            <ClinicFoot />
            <AboutSheet facts={facts} words={words} root={ROOT} />
            <SheetSources sources={handout.sources} />
            <DraftNote handout={handout} />
          </article>
        </NestedBlocksProvider>
      </WebProvider>
    </PageFrame>
  );
};
