import type { CareCard } from '../../scripts/model/handout.ts';
import { useSheet } from '../sheet-context.tsx';
import { SetText } from '../text/set-text.tsx';
import { feverWords } from './fever-words.ts';

/**
 * Whom to call with a fever, by day and by night, under a card that names it; nothing where the clinic left
 * it open.
 */
export const FeverCall = ({ card, width }: { card: CareCard; width: number }) => {
  const { theme, clinic, phrases } = useSheet();
  const said = feverWords(card, clinic, phrases);
  if (said === '') return null;
  return (
    <SetText as="strong" width={width} style={{ marginTop: theme.u }}>
      {said}
    </SetText>
  );
};
