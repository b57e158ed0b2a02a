import { Blocks } from '../blocks/blocks.tsx';
import { GivenTo } from '../forms/given-to.tsx';
import type { SheetContext } from '../sheet-context.tsx';
import { EmergencyStrip } from './emergency-strip.tsx';
import { Sections } from './sections.tsx';
import { SheetPage } from './sheet-page.tsx';
import { SourceList } from './source-list.tsx';
import { TitleBlock } from './title-block.tsx';

/**
 * A treatment, alone or for one cancer type, and its booklet. In large print the intro comes after the care
 * cards.
 */
export const TreatmentHandout = ({ sheet }: { sheet: SheetContext }) => {
  const { handout, theme } = sheet;
  return (
    <SheetPage sheet={sheet}>
      <TitleBlock />
      <Blocks blocks={handout.intro} width={theme.textWidth} />
      <EmergencyStrip />
      <GivenTo />
      <Sections sections={handout.sections} />
      <SourceList sources={handout.sources} full={handout.kind === 'booklet'} />
    </SheetPage>
  );
};
