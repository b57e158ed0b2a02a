import type { Locale } from '../../../scripts/model/locale.ts';

/** A sheet that is not made in a language for now, and the same sheet in another language. */
type MissingSheet = {
  code: string;
  /** Null where it has none in the language yet. */
  title: string | null;
  other: { title: string; language: string; path: string } | null;
};

/** The sheets of one language that are not made for now: their translation is out of date about safety, or not finished. */
export type WithheldList = {
  locale: Locale;
  withheld: readonly MissingSheet[];
  untranslated: readonly MissingSheet[];
};

type Props = { list: WithheldList; root: string };

const Sheets = ({ sheets, root }: { sheets: readonly MissingSheet[]; root: string }) => (
  <ul>
    {sheets.map(({ code, title, other }) => (
      <li key={code}>
        {title === null ? code : `${title} (${code})`}
        {other === null ? null : ': '}
        {other === null ? null : (
          <a href={`${root}${other.path}`} hrefLang={other.language} lang={other.language}>
            {other.title}
          </a>
        )}
      </li>
    ))}
  </ul>
);

/** Which sheets are not made in a language because their translation is out of date, in that language; nothing where there is none. */
export const WithheldSheets = ({ list: { locale, withheld }, root }: Props) => {
  const { tag, direction, web } = locale;
  return withheld.length === 0 ? null : (
    <section lang={tag} dir={direction} className="withheld" aria-labelledby={`withheld-${tag}`}>
      <h2 id={`withheld-${tag}`}>{web.catalogue.withheld.heading}</h2>
      <p>{web.catalogue.withheld.why}</p>
      <Sheets sheets={withheld} root={root} />
    </section>
  );
};

/** Which sheets are not translated yet, each with the same sheet in another language; nothing where there is none. */
export const UntranslatedSheets = ({ list: { locale, untranslated }, root }: Props) => {
  const { catalogue } = locale.web;
  return untranslated.length === 0 ? null : (
    <section aria-labelledby="untranslated">
      <h2 id="untranslated">{catalogue.untranslated.heading(untranslated.length)}</h2>
      <p>{catalogue.untranslated.why}</p>
      <Sheets sheets={untranslated} root={root} />
    </section>
  );
};
