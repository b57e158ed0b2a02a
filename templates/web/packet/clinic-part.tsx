import type { PacketWords } from '../../../scripts/model/packet-words.ts';
import { LOGO_ID, MAIN_FIELDS, MORE_FIELDS } from './clinic-fields.ts';
import { FactField } from './typed-fields.tsx';

type PartProps = { words: PacketWords };

/** The clinic's logo: chosen as a file, shown once it can be printed. */
const LogoField = ({ words }: PartProps) => (
  <>
    <p className="field">
      <label htmlFor={LOGO_ID}>{words.logo}</label>
      <input id={LOGO_ID} type="file" accept=".png,.svg" aria-describedby="logo-hint" />
      <span id="logo-hint" className="hint">
        {words.logoHint}
      </span>
    </p>
    <p id="logo-chosen" className="actions" hidden>
      <img id="logo-picture" alt={words.logoAlt} />
      <button type="button" id="remove-logo">
        {words.removeLogo}
      </button>
    </p>
  </>
);

/** The clinic's own facts. */
export const Facts = ({ words }: PartProps) => (
  <details id="clinic-facts">
    <summary>{words.clinic}</summary>
    <p className="hint">{words.clinicHint}</p>
    <div className="fields">
      {[...MAIN_FIELDS, ...MORE_FIELDS].map((field) => (
        <FactField key={field.key} field={field} words={words} />
      ))}
    </div>
    <LogoField words={words} />
    <p>
      <label className="tick">
        <input id="remember" type="checkbox" /> {words.remember}
      </label>
    </p>
    <div className="actions">
      <button type="button" id="forget">
        {words.forget}
      </button>
      <button type="button" id="save-clinic">
        {words.save}
      </button>
    </div>
    <p className="field">
      <label htmlFor="open-clinic">{words.open}</label>
      <input
        id="open-clinic"
        type="file"
        accept=".yaml,.yml,.zip,.png,.svg"
        multiple
        aria-describedby="open-hint"
      />
      <span id="open-hint" className="hint">
        {words.openHint}
      </span>
    </p>
  </details>
);
