import { Blocks } from '../blocks/blocks.tsx';
import { Box } from '../primitives.tsx';
import type { SheetContext } from '../sheet-context.tsx';
import { HeadingLevelProvider } from './heading-level.tsx';
import { Sections } from './sections.tsx';
import { SheetPage } from './sheet-page.tsx';
import { SourceList } from './source-list.tsx';
import { TitleBlock } from './title-block.tsx';

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
