import type { Block, ClinicProfile, Handout, Section } from '../../../scripts/model/handout.ts';
import type { Locale } from '../../../scripts/model/locale.ts';
import { HeadingLevelProvider } from '../../page/heading-level.tsx';
import { NestedBlocksProvider } from '../../text/nested-blocks.tsx';
import { plainText } from '../../text/plain-text.ts';
import { WebBlocks } from '../sheet/blocks.tsx';
import { ClinicFoot, ClinicHead } from '../sheet/clinic-words.tsx';
import { Inlines } from '../sheet/inlines.tsx';
import { DraftNote, EmergencyStrip, SheetTitle, sectionId } from '../sheet/sheet-parts.tsx';
import { SheetSources } from '../sheet/sheet-sources.tsx';
import { useWeb, WebProvider } from '../sheet/web-context.tsx';
import { PageBreaks } from './page-break.tsx';
import { XhtmlPage } from './xhtml-page.tsx';

export type ChapterProps = {
  locale: Locale;
  handout: Handout;
  clinic: ClinicProfile;
  version: string;
  /** Chapter of the sheet with a code in the same book; null when it is not in it. */
  hrefOf: (code: string) => string | null;
  /** The printed pages that begin with a heading or a block. */
  pagesAt: (place: Section | Block) => readonly number[];
};

type PagesAt = Pick<ChapterProps, 'pagesAt'>;

/** Blocks, separated where a printed page begins. */
const Blocks = ({ blocks, pagesAt }: PagesAt & { blocks: readonly Block[] }) => {
  const next = blocks.findIndex((block, index) => index > 0 && pagesAt(block).length > 0);
  const end = next < 0 ? blocks.length : next;
  const [first] = blocks;
  if (first === undefined) return null;
  return (
    <>
      <PageBreaks numbers={pagesAt(first)} />
      <WebBlocks blocks={blocks.slice(0, end)} width={0} />
      <Blocks blocks={blocks.slice(end)} pagesAt={pagesAt} />
    </>
  );
};

const OneSection = ({ section, index, pagesAt }: PagesAt & { section: Section; index: number }) => {
  const blocks = <Blocks blocks={section.blocks} pagesAt={pagesAt} />;
  if (plainText(section.title) === '') return <HeadingLevelProvider value={2}>{blocks}</HeadingLevelProvider>;
  const id = sectionId(section, index);
  return (
    <section aria-labelledby={id}>
      <PageBreaks numbers={pagesAt(section)} />
      <h2 id={id}>
        <Inlines>{section.title}</Inlines>
      </h2>
      {blocks}
    </section>
  );
};

/** Facts of the sheet: code and revision, version, and the end of its review. */
const About = ({ handout, version }: Pick<ChapterProps, 'handout' | 'version'>) => {
  const { phrases, formats } = useWeb();
  const { code, revision, review } = handout;
  return (
    <footer className="about">
      <p>
        {formats.sheet(`${code}-${revision}`)}. {phrases.version(version)}
        {review.state === 'draft' ? '' : `. ${phrases.reviewed(review.date, review.nextReview)}`}
      </p>
    </footer>
  );
};

/** A handout as a chapter of an e-book, from the same document model as its PDF. */
export const Chapter = ({ locale, handout, clinic, version, hrefOf, pagesAt }: ChapterProps) => {
  const { phrases, web: words, figures: figureWords, formats } = locale;
  return (
    <XhtmlPage locale={locale} title={handout.title}>
      <WebProvider value={{ phrases, words, formats, figureWords, kind: handout.kind, clinic, hrefOf }}>
        <NestedBlocksProvider value={WebBlocks}>
          <article>
            <PageBreaks numbers={[1]} />
            <DraftNote handout={handout} />
            <ClinicHead />
            <SheetTitle handout={handout} />
            <HeadingLevelProvider value={2}>
              <Blocks blocks={handout.intro} pagesAt={pagesAt} />
            </HeadingLevelProvider>
            <EmergencyStrip handout={handout} />
            {handout.sections.map((section, index) => (
              <OneSection key={index} section={section} index={index} pagesAt={pagesAt} />
            ))}
            <ClinicFoot />
            <SheetSources sources={handout.sources} />
            <About handout={handout} version={version} />
            <DraftNote handout={handout} />
          </article>
        </NestedBlocksProvider>
      </WebProvider>
    </XhtmlPage>
  );
};
