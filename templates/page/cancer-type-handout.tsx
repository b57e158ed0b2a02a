import { Blocks } from '../blocks/blocks.tsx';
import type { SheetContext } from '../sheet-context.tsx';
import { EmergencyStrip } from './emergency-strip.tsx';
import { Sections } from './sections.tsx';
import { SheetPage } from './sheet-page.tsx';
import { SourceList } from './source-list.tsx';
import { TitleBlock } from './title-block.tsx';

/** The treatments that a person with one cancer type may be offered. */
export const CancerTypeHandout = ({ sheet }: { sheet: SheetContext }) => {
  const { handout, order, theme } = sheet;
  return (
    <SheetPage sheet={sheet}>
      <TitleBlock />
      {order !== 'cards-on-top' && <EmergencyStrip />}
      <Blocks blocks={handout.intro} width={theme.textWidth} />
      <Sections sections={handout.sections} />
      <SourceList sources={handout.sources} full={false} />
    </SheetPage>
  );
};
