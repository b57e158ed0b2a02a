import { Sections } from './components/sections.tsx';
import { SheetPage } from './components/sheet-page.tsx';
import { SourceList } from './components/source-list.tsx';
import { TitleBlock } from './components/title-block.tsx';
import { Blocks } from './content/blocks.tsx';
import { HeadingLevelProvider } from './content/heading-level.tsx';
import { Box } from './primitives.tsx';
import type { SheetContext } from './sheet-context.tsx';

/** A guide: text, or a story in pictures. */
export const GuideHandout = ({ sheet }: { sheet: SheetContext }) => {
  const { handout, theme } = sheet;
  return (
    <SheetPage sheet={sheet}>
      <TitleBlock />
      <Box style={{ marginTop: theme.u * 2.5 }}>
        <HeadingLevelProvider value={2}>
          <Blocks blocks={handout.intro} width={theme.textWidth} />
        </HeadingLevelProvider>
      </Box>
      <Sections sections={handout.sections} />
      <SourceList sources={handout.sources} full={false} />
    </SheetPage>
  );
};
