import type { Panel } from '../../../scripts/model/handout.ts';
import { FigureDrawing } from '../../figures/figure-drawing.tsx';
import { useHeadingLevel } from '../../page/heading-level.tsx';
import { useTextWidth } from '../../page/text-width.ts';
import { Box } from '../../primitives.tsx';
import { useSheet } from '../../sheet-context.tsx';
import { panelPicture, panelRoom } from '../../text/indents.ts';
import { NestedBlocks } from '../../text/nested-blocks.tsx';
import { SetText } from '../../text/set-text.tsx';

const Disc = ({ number }: { number: number }) => {
  const { theme } = useSheet();
  const side = theme.across * 7;
  const width = useTextWidth(String(number), 'h2');
  return (
    <Box
      style={{
        width: side,
        height: side,
        borderRadius: side / 2,
        backgroundColor: theme.colours.ink,
        alignItems: 'center',
        justifyContent: 'center',
      }}
    >
      <SetText as="h2" colour="white" width={width}>
        {String(number)}
      </SetText>
    </Box>
  );
};

/** The dotted path from one number to the next. */
const PathDown = () => {
  const { theme } = useSheet();
  const disc = theme.across * 7;
  return (
    <Box
      artifact
      style={{
        position: 'absolute',
        left: disc / 2 - theme.stroke.strip / 2,
        top: disc + theme.u,
        bottom: -theme.u,
        borderLeftWidth: theme.stroke.strip,
        borderLeftStyle: 'dotted',
        borderLeftColor: theme.colours.petrol,
      }}
    />
  );
};

type StoryProps = { panel: Panel; number: number; isLast: boolean; room: number };

const Story = ({ panel, number, isLast, room }: StoryProps) => {
  const { theme } = useSheet();
  const level = useHeadingLevel();
  return (
    <Box style={{ flexDirection: 'row', columnGap: theme.gutter }}>
      <Disc number={number} />
      {isLast || theme.large ? null : <PathDown />}
      <Box style={{ width: room, paddingTop: theme.u / 2 }}>
        <SetText as="h2" tag={`H${level}`} width={room}>
          {panel.heading}
        </SetText>
        <NestedBlocks blocks={panel.blocks} width={room} />
      </Box>
    </Box>
  );
};

type NumberedPanelProps = Omit<StoryProps, 'room'> & { width: number };

/** One picture of a story with its words, in `width` points. */
export const NumberedPanel = ({ width: whole, ...story }: NumberedPanelProps) => {
  const { theme } = useSheet();
  const { large, gutter } = theme;
  return (
    <Box
      tag="Sect"
      wrap={false}
      style={{
        flexDirection: large ? 'column' : 'row',
        columnGap: gutter,
        rowGap: theme.u,
        marginBottom: theme.u * 2,
      }}
    >
      <Box readLast>
        <FigureDrawing name={story.panel.figure} width={panelPicture(theme, whole)} />
      </Box>
      <Story {...story} room={panelRoom(theme, whole)} />
    </Box>
  );
};

/**
 * A story in numbered pictures, in `width` points: picture left and words right; one under the other in large
 * print.
 */
export const PictureStory = ({ panels, width }: { panels: readonly Panel[]; width: number }) => (
  <Box>
    {panels.map((panel, index) => (
      <NumberedPanel
        key={index}
        panel={panel}
        number={index + 1}
        isLast={index === panels.length - 1}
        width={width}
      />
    ))}
  </Box>
);
