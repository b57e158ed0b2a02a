import type { Section } from '../scripts/handout/model.ts';
import { EmergencyStrip } from './components/emergency-strip.tsx';
import { GivenBy } from './components/given-by.tsx';
import { Sections } from './components/sections.tsx';
import { SheetPage } from './components/sheet-page.tsx';
import { SourceList } from './components/source-list.tsx';
import { TitleBlock } from './components/title-block.tsx';
import { Blocks } from './content/blocks.tsx';
import type { SheetContext } from './sheet-context.tsx';

/**
 * Large print has no room for the lines to fill in on its first page, where they would push the emergency card to the
 * third: they come after the care cards.
 */
const LargeBody = ({ sections }: { sections: readonly Section[] }) => {
  const [first, ...rest] = sections;
  return (
    <>
      <Sections sections={first ? [first] : []} />
      <GivenBy />
      <Sections sections={rest} />
    </>
  );
};

/** A treatment, alone or for one cancer type, and its booklet. */
export const TreatmentHandout = ({ sheet }: { sheet: SheetContext }) => {
  const { handout, theme } = sheet;
  return (
    <SheetPage sheet={sheet}>
      <TitleBlock />
      {theme.large ? <EmergencyStrip /> : null}
      <Blocks blocks={handout.intro} width={theme.textWidth} />
      {theme.large ? null : <EmergencyStrip />}
      {theme.large ? (
        <LargeBody sections={handout.sections} />
      ) : (
        <>
          <GivenBy />
          <Sections sections={handout.sections} />
        </>
      )}
      <SourceList sources={handout.sources} full={handout.kind === 'booklet'} />
    </SheetPage>
  );
};
