import type { SourceNote } from '../../scripts/model/handout.ts';
import { Box } from '../primitives.tsx';
import { useSheet } from '../sheet-context.tsx';
import { legibleAddress } from '../text/runs-of.ts';
import { SetText } from '../text/set-text.tsx';
import { KeepWithNext } from './keep-with-next.tsx';

const inFull = ({ key, publisher, title, url, seen }: SourceNote): string =>
  [`${key}: ${publisher}`, title, url ? legibleAddress(url) : null, seen].filter(Boolean).join('. ');

const Heading = () => {
  const { theme, phrases } = useSheet();
  return (
    <KeepWithNext below={theme.u / 2}>
      <SetText as="h3" colour="petrol" tag="H2" width={theme.textWidth}>
        {phrases.sources}
      </SetText>
    </KeepWithNext>
  );
};

const Brief = ({ sources }: { sources: readonly SourceNote[] }) => {
  const { theme, phrases } = useSheet();
  return (
    <SetText as="meta" width={theme.textWidth} style={{ marginTop: theme.u * 1.5 }}>
      {[
        { type: 'strong', children: [{ type: 'text', value: phrases.sourcesLead }] },
        { type: 'text', value: sources.map((source) => source.key).join(', ') },
      ]}
    </SetText>
  );
};

/** Where the sheet's facts come from: short keys, or every source with its address. */
export const SourceList = ({ sources, full }: { sources: readonly SourceNote[]; full: boolean }) => {
  const { theme } = useSheet();
  if (sources.length === 0) return null;
  if (!full) return <Brief sources={sources} />;
  return (
    <Box tag="Sect" style={{ marginTop: theme.u * 2.5 }}>
      <Heading />
      {sources.map((source) => (
        <SetText key={source.key} as="meta" width={theme.textWidth}>
          {inFull(source)}
        </SetText>
      ))}
    </Box>
  );
};
