import type { CareCard } from '../../scripts/model/handout.ts';
import { useSheet } from '../sheet-context.tsx';
import { withPhones } from '../text/links.ts';
import { SetText } from '../text/set-text.tsx';
import { callNowWords } from './call-now-words.ts';

/** Whom to call, and what to do when nobody answers, under the signs that need an immediate call. */
export const CallNowNote = ({ card, width }: { card: CareCard; width: number }) => {
  const { theme, clinic, phrases } = useSheet();
  return (
    <SetText as="strong" width={width} style={{ marginTop: theme.u }}>
      {withPhones(callNowWords(card, clinic, phrases), clinic)}
    </SetText>
  );
};
