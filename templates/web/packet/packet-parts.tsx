import type { ReactNode } from 'react';
import type { PacketWords } from '../../../scripts/model/packet-words.ts';
import { fieldId } from './clinic-fields.ts';

type PartProps = { words: PacketWords };

const Group = ({ name, title, children }: { name: string; title: string; children?: ReactNode }) => (
  <fieldset className="offer">
    <legend>{title}</legend>
    <div id={`offer-${name}`} />
    {children}
  </fieldset>
);

/** A group that is closed at first where the screen is narrow. */
const ClosedGroup = ({ name, title }: { name: string; title: string }) => (
  <details className="offer" data-open-where-wide>
    <summary>{title}</summary>
    {/* biome-ignore lint/a11y/useSemanticElements: the summary is the only visible title */}
    <div id={`offer-${name}`} role="group" aria-label={title} />
  </details>
);

/** The offered sheets, filled by the script. */
export const Offers = ({ words }: PartProps) => (
  <>
    <p className="field">
      <label htmlFor="packet-cancer">{words.cancer}</label>
      <select id="packet-cancer" />
    </p>
    <div className="offers">
      <Group name="overview" title={words.groups.overview} />
      <Group name="treatments" title={words.groups.treatments} />
      <Group name="medicines" title={words.groups.medicines} />
      <ClosedGroup name="guides" title={words.groups.guides} />
    </div>
    <div className="field add-other">
      <label htmlFor="other-sheet">{words.other}</label>
      <span className="hint" id="other-hint">
        {words.otherHint}
      </span>
      <div className="actions">
        <input id="other-sheet" list="all-sheets" aria-describedby="other-hint" autoComplete="off" />
        <datalist id="all-sheets" />
        <button type="button" id="add-other">
          {words.add}
        </button>
      </div>
    </div>
  </>
);

/** The contents of the packet, in order. */
export const Contents = ({ words }: PartProps) => (
  <section aria-labelledby="contents-title" className="contents">
    <h2 id="contents-title" tabIndex={-1}>
      {words.contents}
    </h2>
    <p id="contents-empty">{words.empty}</p>
    <ol id="contents" />
    <p id="drafts" className="draft" hidden />
  </section>
);

/** The pages of the packet, drawn while it is open. */
export const Preview = ({ words }: PartProps) => (
  <details id="preview">
    <summary>{words.preview}</summary>
    <p id="preview-note" className="hint" />
    <ol id="pages" />
  </details>
);

/** Print options. */
export const Paper = ({ words }: PartProps) => (
  <details id="paper-facts" data-open-where-wide>
    <summary>
      {words.paper}
      <span id="paper-choice" />
    </summary>
    <div className="fields">
      <p className="field">
        <label htmlFor="packet-edition">{words.edition}</label>
        <select id="packet-edition" />
      </p>
      <p className="field">
        <label htmlFor="packet-ink">{words.ink}</label>
        <select id="packet-ink">
          <option value="colour">{words.inks.colour}</option>
          <option value="black">{words.inks.black}</option>
        </select>
      </p>
      <p className="field">
        <label htmlFor={fieldId('title')}>{words.titleOfPacket}</label>
        <input id={fieldId('title')} type="text" aria-describedby="title-hint" autoComplete="off" />
        <span id="title-hint" className="hint">
          {words.titleHint}
        </span>
      </p>
    </div>
    <p>
      <label className="tick">
        <input id="packet-duplex" type="checkbox" /> {words.duplex}
      </label>
    </p>
    <p id="teach-back">
      <label className="tick">
        <input id="packet-teach-back" type="checkbox" /> {words.teachBack}
      </label>
    </p>
  </details>
);

/**
 * What happened, how many sheets there are, and the button that makes the packet: the end of the form, and in reach from each
 * place in it.
 */
export const Bar = ({ words }: PartProps) => (
  <div className="packet-bar">
    <p id="status" role="status" />
    <div className="actions">
      <button id="packet-count" type="button" />
      <button id="make" type="submit">
        {words.make}
      </button>
    </div>
  </div>
);

/** The finished PDF. */
export const Result = ({ words }: PartProps) => (
  <section id="made" aria-labelledby="made-title" tabIndex={-1} hidden>
    <h2 id="made-title">{words.result}</h2>
    <div id="made-actions" className="actions" />
    <p>
      <button type="button" id="next-person">
        {words.nextPerson}
      </button>
    </p>
  </section>
);
