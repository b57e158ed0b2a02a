import type { ClinicFactKey, PacketWords } from '../../../scripts/model/packet-words.ts';
import { type ClinicField, fieldId, LINES_KEYS, PERSONAL_KEYS, ROUTES } from './clinic-fields.ts';

type FieldOfPage = { field: ClinicField; words: PacketWords };

const isRoute = (key: ClinicFactKey): key is keyof typeof ROUTES => key in ROUTES;

const Routes = ({ field: { key }, words }: FieldOfPage) => (
  <select id={fieldId(key)} data-fact={key}>
    <option value="">{words.asIs}</option>
    {isRoute(key)
      ? ROUTES[key].map((route) => (
          <option key={route} value={route}>
            {words.routes[route]}
          </option>
        ))
      : null}
  </select>
);

const Typed = ({ field: { key, kind } }: FieldOfPage) => (
  <input
    id={fieldId(key)}
    data-fact={key}
    type={kind === 'tel' ? 'tel' : 'text'}
    {...(kind === 'number' ? { inputMode: 'decimal' as const } : {})}
    autoComplete="off"
  />
);

/** A fact of a clinic with its label. */
export const FactField = (props: FieldOfPage) => (
  <p className="field">
    <label htmlFor={fieldId(props.field.key)}>{props.words.facts[props.field.key]}</label>
    {props.field.kind === 'route' ? <Routes {...props} /> : <Typed {...props} />}
  </p>
);

/** The personal fields. */
export const PersonalFields = ({ words }: { words: PacketWords }) => (
  <div className="fields">
    {PERSONAL_KEYS.map((key) => (
      <p key={key} className="field">
        <label htmlFor={fieldId(key)}>{words.personalFields[key]}</label>
        {LINES_KEYS.includes(key) ? (
          <textarea id={fieldId(key)} rows={3} autoComplete="off" />
        ) : (
          <input id={fieldId(key)} type="text" autoComplete="off" />
        )}
      </p>
    ))}
  </div>
);
