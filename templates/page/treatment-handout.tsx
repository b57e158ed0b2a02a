import { Blocks } from '../blocks/blocks.tsx';
import { GivenTo } from '../forms/given-to.tsx';
import { Box } from '../primitives.tsx';
import type { SheetContext } from '../sheet-context.tsx';
import { EmergencyStrip } from './emergency-strip.tsx';
import { Sections } from './sections.tsx';
import { SheetPage } from './sheet-page.tsx';
import { SourceList } from './source-list.tsx';
import { TitleBlock } from './title-block.tsx';

/**
 * A treatment, alone or for one cancer type, a medicine, and their booklets. In large print page 1 starts
 * with what to do in an emergency. On a long sheet the line about sources is on page 1, since at the end it
 * could need its own page.
 */
export const TreatmentHandout = ({ sheet }: { sheet: SheetContext }) => {
  const { handout, theme, isLong, order } = sheet;
  const sources = <SourceList sources={handout.sources} full={handout.kind === 'booklet'} />;
  const intro = <Blocks blocks={handout.intro} width={theme.textWidth} />;
  const [help, ...others] = handout.sections;
  const isFormLast = theme.large && order === 'intro-and-cards' && help !== undefined;
  return (
    <SheetPage sheet={sheet}>
      <TitleBlock />
      {theme.large ? null : intro}
      <EmergencyStrip />
      {theme.large ? <Box style={{ marginTop: theme.u }}>{intro}</Box> : null}
      {isFormLast ? <Sections sections={[help]} /> : null}
      <GivenTo />
      {isLong ? sources : null}
      <Sections sections={isFormLast ? others : handout.sections} />
      {isLong ? null : sources}
    </SheetPage>
  );
};
