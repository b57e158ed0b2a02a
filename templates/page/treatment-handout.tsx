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
 * cards. On a long sheet the line about sources is on page 1, since at the end it could have a page of its own.
 */
export const TreatmentHandout = ({ sheet }: { sheet: SheetContext }) => {
  const { handout, theme, isLong } = sheet;
  const sources = <SourceList sources={handout.sources} full={handout.kind === 'booklet'} />;
  return (
    <SheetPage sheet={sheet}>
      <TitleBlock />
      <Blocks blocks={handout.intro} width={theme.textWidth} />
      <EmergencyStrip />
      <GivenTo />
      {isLong ? sources : null}
      <Sections sections={handout.sections} />
      {isLong ? null : sources}
    </SheetPage>
  );
};
