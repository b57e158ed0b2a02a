import type { CareCard } from '../../scripts/handout/model.ts';
import { feverWords } from '../content/fever-words.ts';
import { useSheet } from '../sheet-context.tsx';
import { SetText } from './set-text.tsx';

/** Whom to call with a fever, by day and by night, under a card that names it; nothing where the clinic left it open. */
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
