import type { Locale } from '../../../scripts/model/locale.ts';

/** A sheet withheld in a language, and the same sheet in another language. */
type Withheld = {
  code: string;
  title: string;
  other: { title: string; language: string; path: string } | null;
};

/** The withheld sheets of one language. */
export type WithheldList = { locale: Locale; sheets: readonly Withheld[] };

/**
 * The sheets withheld because their translation is out of date, in that language; empty if there are none.
 */
export const WithheldSheets = ({ lists }: { lists: readonly WithheldList[] }) =>
  lists.map(({ locale: { tag, direction, web }, sheets }) => (
    <section key={tag} lang={tag} dir={direction} className="withheld" aria-labelledby={`withheld-${tag}`}>
      <h2 id={`withheld-${tag}`}>{web.catalogue.withheld.heading}</h2>
      <p>{web.catalogue.withheld.why}</p>
      <ul>
        {sheets.map(({ code, title, other }) => (
          <li key={code}>
            {title} ({code}){other === null ? null : ': '}
            {other === null ? null : (
              <a href={other.path} hrefLang={other.language} lang={other.language}>
                {other.title}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  ));
