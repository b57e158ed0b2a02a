import type { ClinicProfile, Section } from '../../../scripts/model/handout.ts';
import type { Locale } from '../../../scripts/model/locale.ts';
import { HeadingLevelProvider } from '../../page/heading-level.tsx';
import { NestedBlocksProvider } from '../../text/nested-blocks.tsx';
import { plainText } from '../../text/plain-text.ts';
import type { SheetFacts } from '../catalogue/sheet-facts.ts';
import { LanguageLinks, PageFrame } from '../page-frame.tsx';
import { AboutSheet } from '../sheet/about-sheet.tsx';
import { WebBlocks } from '../sheet/blocks.tsx';
import { ClinicFoot, ClinicHead } from '../sheet/clinic-words.tsx';
import { Inlines } from '../sheet/inlines.tsx';
import { DraftNote, EmergencyStrip, SheetTitle, sectionId } from '../sheet/sheet-parts.tsx';
import { SheetSources } from '../sheet/sheet-sources.tsx';
import { WebProvider } from '../sheet/web-context.tsx';
import type { OtherLanguage } from '../site-folder.ts';

const ROOT = '../';

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
  /** The folder of its language below that of the site, such as `es/`; empty for the main language. */
  home: string;
  /** The same sheet in other languages. */
  others: readonly OtherLanguage[];
  /** Translations that have a PDF with this sheet beside them. */
  translations?: readonly SheetFacts[];
};

/** A handout as a web page, from the same document model as its PDF. */
export const SheetPage = ({
  locale,
  facts,
  clinic,
  hrefOf,
  home,
  others,
  translations = [],
}: SheetPageProps) => {
  const { handout } = facts;
  const { phrases, web: words, formats, figures: figureWords } = locale;
  const isDraft = handout.review.state === 'draft';
  return (
    <PageFrame
      locale={locale}
      title={`${isDraft ? `${words.draftTitle}: ` : ''}${handout.title}`}
      root={ROOT}
      home={home}
      others={others}
      hidden={isDraft}
    >
      <WebProvider value={{ phrases, words, formats, figureWords, kind: handout.kind, clinic, hrefOf }}>
        <NestedBlocksProvider value={WebBlocks}>
          <article className="sheet">
            <DraftNote handout={handout} />
            <ClinicHead />
            <LanguageLinks others={others} root={ROOT} />
            <SheetTitle handout={handout} />
            <HeadingLevelProvider value={2}>
              <WebBlocks blocks={handout.intro} width={0} />
            </HeadingLevelProvider>
            <EmergencyStrip handout={handout} />
            {handout.sections.map((section, index) => (
              <OneSection key={index} section={section} index={index} />
            ))}
            <ClinicFoot />
            <AboutSheet {...{ facts, translations, words }} root={ROOT} />
            <SheetSources sources={handout.sources} />
            <DraftNote handout={handout} />
          </article>
        </NestedBlocksProvider>
      </WebProvider>
    </PageFrame>
  );
};
