import type { ReactNode } from 'react';
import type { CareCard, CareCards, ListItem, PictogramName } from '../../../scripts/model/handout.ts';
import { callNowWords } from '../../clinic/call-now-words.ts';
import { Icon } from '../../web/sheet/icon.tsx';
import { Inlines } from '../../web/sheet/inlines.tsx';
import { Items } from '../../web/sheet/items.tsx';
import { useWeb } from '../../web/sheet/web-context.tsx';

const isFilled = ({ shared, own }: CareCard): boolean => shared.length + own.length > 0;

const Signs = ({ items, heading }: { items: readonly ListItem[]; heading: string | null }) =>
  items.length === 0 ? null : (
    <div>
      {heading === null ? null : <h4>{heading}</h4>}
      <ul>
        <Items items={items} />
      </ul>
    </div>
  );

type Headings = { shared: string; own: string };

/** The shared signs, then those of this treatment; headed only if there are both. */
const Columns = ({ card, headings }: { card: CareCard; headings?: Headings }) => {
  const isBoth = card.shared.length > 0 && card.own.length > 0;
  return (
    <div className="columns">
      <Signs items={card.shared} heading={isBoth ? (headings?.shared ?? null) : null} />
      <Signs items={card.own} heading={isBoth ? (headings?.own ?? null) : null} />
    </div>
  );
};

type CardProps = {
  level: string;
  icon: PictogramName;
  title: string;
  card: CareCard;
  headings?: Headings;
  say?: ReactNode;
  /** Words under the signs. */
  note?: string;
};

const Card = ({ level, icon, title, card, headings, say = null, note = '' }: CardProps) => (
  <div className={`care ${level}`}>
    <h3>
      <Icon name={icon} />
      {title}
    </h3>
    <div className="signs">
      <Columns card={card} {...(headings && { headings })} />
      {note === '' ? null : (
        <p>
          <strong>{note}</strong>
        </p>
      )}
      {say}
    </div>
  </div>
);

/** The care cards in order, each with its one action; a card without signs is omitted. */
export const WebCareCards = ({ cards }: { cards: CareCards }) => {
  const { phrases, words, clinic, kind } = useWeb();
  const { emergency, callNow, sameDay, thisWeek } = phrases;
  const action =
    clinic === null ? words.onYourSheet.emergencyAction : emergency.action(clinic.emergencyNumber);
  const say = cards.say.length === 0 ? null : <Inlines>{emergency.say(cards.say)}</Inlines>;
  return (
    <>
      <Card
        level="emergency"
        icon="emergency"
        title={`${emergency.label}: ${action}`}
        card={cards.emergency}
        headings={{ shared: emergency.shared, own: emergency.own[kind === 'cancer-type' ? 'yours' : 'this'] }}
        say={say && <p className="say">{say}</p>}
      />
      {isFilled(cards.callNow) ? (
        <Card
          level="call-now"
          icon="phone"
          title={`${callNow.label}: ${callNow.action}`}
          card={cards.callNow}
          note={callNowWords(cards.callNow, clinic, phrases)}
        />
      ) : null}
      {isFilled(cards.sameDay) ? (
        <Card
          level="same-day"
          icon="phone"
          title={`${sameDay.label}: ${sameDay.action}`}
          card={cards.sameDay}
        />
      ) : null}
      {isFilled(cards.thisWeek) ? (
        <Card
          level="this-week"
          icon="calendar"
          title={`${thisWeek.label}: ${thisWeek.action}`}
          card={cards.thisWeek}
        />
      ) : null}
    </>
  );
};
