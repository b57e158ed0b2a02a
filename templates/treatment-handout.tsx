import { EmergencyStrip } from './components/emergency-strip.tsx';
import { GivenBy } from './components/given-by.tsx';
import { Sections } from './components/sections.tsx';
import { SheetPage } from './components/sheet-page.tsx';
import { SourceList } from './components/source-list.tsx';
import { TitleBlock } from './components/title-block.tsx';
import { Blocks } from './content/blocks.tsx';
import type { SheetContext } from './sheet-context.tsx';

/** A treatment, alone or for one cancer type, and its booklet. In large print the intro comes after the care cards. */
export const TreatmentHandout = ({ sheet }: { sheet: SheetContext }) => {
  const { handout, theme } = sheet;
  return (
    <SheetPage sheet={sheet}>
      <TitleBlock />
      <Blocks blocks={handout.intro} width={theme.textWidth} />
      <EmergencyStrip />
      <GivenBy />
      <Sections sections={handout.sections} />
      <SourceList sources={handout.sources} full={handout.kind === 'booklet'} />
    </SheetPage>
  );
};
