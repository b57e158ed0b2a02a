import type { PictogramName } from '../../scripts/model/handout.ts';
import { useTextWidth } from '../page/text-width.ts';
import { Box } from '../primitives.tsx';
import { useSheet } from '../sheet-context.tsx';
import { Pictogram } from './pictogram.tsx';
import { SetText } from './set-text.tsx';

type ChipProps = {
  children: string;
  variant?: 'solid' | 'outline' | 'draft';
  pictogram?: PictogramName | null;
};

/** A short label in a pill: solid for the kind of sheet, outlined for the cancer type, dashed for a draft. */
export const Chip = ({ children, variant = 'outline', pictogram = null }: ChipProps) => {
  const { theme } = useSheet();
  const { colours, u, across, stroke } = theme;
  const colour = variant === 'solid' ? 'white' : 'ink';
  const as = variant === 'draft' ? 'draft' : 'label';
  const width = useTextWidth(children, as);
  return (
    <Box
      style={{
        flexDirection: 'row',
        alignItems: 'center',
        height: theme.type[as].leading + u,
        paddingHorizontal: across * 2.5,
        borderRadius: u * 3,
        borderWidth: stroke.chip,
        borderStyle: variant === 'draft' ? 'dashed' : 'solid',
        borderColor: variant === 'outline' ? colours.petrol : colours.ink,
        backgroundColor: variant === 'solid' ? colours.ink : colours.white,
      }}
    >
      {pictogram ? (
        <Box style={{ marginRight: across }}>
          <Pictogram name={pictogram} size={across * 4.5} colour={colours.petrol} />
        </Box>
      ) : null}
      <SetText as={as} colour={colour} width={width}>
        {children}
      </SetText>
    </Box>
  );
};
