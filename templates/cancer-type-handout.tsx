import { EmergencyStrip } from './components/emergency-strip.tsx';
import { Sections } from './components/sections.tsx';
import { SheetPage } from './components/sheet-page.tsx';
import { SourceList } from './components/source-list.tsx';
import { TitleBlock } from './components/title-block.tsx';
import { Blocks } from './content/blocks.tsx';
import type { SheetContext } from './sheet-context.tsx';

/** The treatments a person with one cancer type may be offered. */
export const CancerTypeHandout = ({ sheet }: { sheet: SheetContext }) => {
  const { handout, theme } = sheet;
  return (
    <SheetPage sheet={sheet}>
      <TitleBlock />
      <EmergencyStrip />
      <Blocks blocks={handout.intro} width={theme.textWidth} />
      <Sections sections={handout.sections} />
      <SourceList sources={handout.sources} full={false} />
    </SheetPage>
  );
};
