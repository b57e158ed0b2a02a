import type { Section } from '../../scripts/model/handout.ts';
import { EmergencyFrame, EmergencyWords } from '../page/emergency-strip.tsx';
import { HeadingLevelProvider } from '../page/heading-level.tsx';
import { helpPlace, helpSection } from '../page/help-section.ts';
import { KeepWithNext } from '../page/keep-with-next.tsx';
import { SheetPage } from '../page/sheet-page.tsx';
import { SourceList } from '../page/source-list.tsx';
import { Box } from '../primitives.tsx';
import { type SheetContext, SheetProvider } from '../sheet-context.tsx';
import { plainText } from '../text/plain-text.ts';
import { GivenTo } from './given-to.tsx';
import { Columns, Inset, LanguagesProvider, type Twin, useLanguages } from './languages.tsx';
import { LINES_AHEAD, TwinBlocks } from './twin-blocks.tsx';
import { TwinHeading } from './twin-text.tsx';
import { TwinTitle } from './twin-title.tsx';

const TwinSection = ({ of: [left, right], u }: { of: Twin<Section>; u: number }) => {
  const [sheet] = useLanguages();
  const isHelp = plainText(left.title) === helpSection(sheet);
  return (
    <Box tag="Sect" {...(isHelp ? { id: helpPlace(sheet) } : {})} style={{ marginTop: u * 2.5 }}>
      {left.title.length === 0 ? null : (
        <KeepWithNext below={u} ahead={LINES_AHEAD}>
          <TwinHeading as="h2" tag="H2" words={[left.title, right.title]} />
        </KeepWithNext>
      )}
      <HeadingLevelProvider value={left.title.length === 0 ? 2 : 3}>
        <TwinBlocks blocks={[left.blocks, right.blocks]} />
      </HeadingLevelProvider>
    </Box>
  );
};

const Emergency = () => {
  const [left] = useLanguages();
  const { across, stroke } = left.theme;
  return left.handout.kind === 'guide' ? null : (
    <EmergencyFrame>
      <Inset by={across * 5 + stroke.card * 2}>
        <Columns of={[0, 1]}>{(_, width) => <EmergencyWords width={width} />}</Columns>
      </Inset>
    </EmergencyFrame>
  );
};

const Sources = () => {
  const [left, { handout }] = useLanguages();
  if (handout.kind === 'booklet') return <SourceList sources={handout.sources} full />;
  return (
    <Columns of={[left.handout, handout]}>
      {({ sources }) => <SourceList sources={sources} full={false} />}
    </Columns>
  );
};

/** The body is laid out for narrow columns; the frame of the pages around it is that of every sheet. */
const inBody = (sheet: SheetContext): SheetContext => ({ ...sheet, theme: { ...sheet.theme, large: true } });

type BilingualProps = { sheet: SheetContext; beside: SheetContext };

/**
 * A sheet of any kind with the same sheet in the language that it was translated from beside it, point by point: `beside` at the left,
 * where the nurse reads, `sheet` at the right.
 */
export const BilingualHandout = ({ sheet, beside }: BilingualProps) => {
  const { handout, theme } = sheet;
  return (
    <SheetPage sheet={sheet}>
      <SheetProvider value={inBody(sheet)}>
        <LanguagesProvider sheets={[beside, sheet]}>
          <TwinTitle />
          <Emergency />
          {handout.kind === 'guide' || handout.kind === 'cancer-type' ? null : <GivenTo />}
          <Box style={{ marginTop: theme.u * 2 }}>
            <HeadingLevelProvider value={2}>
              <TwinBlocks blocks={[beside.handout.intro, handout.intro]} />
            </HeadingLevelProvider>
          </Box>
          {beside.handout.sections.map((section, index) => (
            <TwinSection key={index} of={[section, handout.sections[index] ?? section]} u={theme.u} />
          ))}
          <Sources />
        </LanguagesProvider>
      </SheetProvider>
    </SheetPage>
  );
};
