import type { Inline, SourceNote } from '../../scripts/model/handout.ts';
import { Box } from '../primitives.tsx';
import { useSheet } from '../sheet-context.tsx';
import { withLink } from '../text/links.ts';
import { legibleAddress } from '../text/runs-of.ts';
import { SetText } from '../text/set-text.tsx';
import { KeepWithNext } from './keep-with-next.tsx';

const inFull = ({ key, publisher, title, url, seen }: SourceNote): Inline[] => {
  const address = url ? legibleAddress(url) : null;
  const words = [`${key}: ${publisher}`, title, address, seen].filter(Boolean).join('. ');
  return url && address ? withLink(words, address, url) : withLink(words, '', '');
};

const Heading = () => {
  const { theme, phrases } = useSheet();
  return (
    <KeepWithNext below={theme.u / 2}>
      <SetText as="h3" tag="H2" width={theme.textWidth}>
        {phrases.sources}
      </SetText>
    </KeepWithNext>
  );
};

/** Where the sources of a two-page sheet are found: a list of them would take the space of its text. */
const WhereToFind = () => {
  const { theme, phrases, address } = useSheet();
  return (
    <SetText as="meta" width={theme.textWidth} style={{ marginTop: theme.u / 2 }}>
      {address === null
        ? phrases.sourcesAsk
        : withLink(phrases.sourcesAt(address), address, `https://${address}`)}
    </SetText>
  );
};

/** The sheet's sources: every source with its address, or one line that says where they are listed. */
export const SourceList = ({ sources, full }: { sources: readonly SourceNote[]; full: boolean }) => {
  const { theme } = useSheet();
  if (sources.length === 0) return null;
  if (!full) return <WhereToFind />;
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
