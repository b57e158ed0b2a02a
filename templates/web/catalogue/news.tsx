import type { WebPhrases } from '../../../scripts/model/web-phrases.ts';
import type { BookFile } from './sheet-facts.ts';

type Words = WebPhrases['catalogue'];

/** A recall: its text, and the page of its revision. */
export type Recall = { title: string; date: string; note: string; path: string };

/** Changes of one release, one line per sheet. */
export type Release = { version: string; date: string; lines: string[] };

/** Sheets that must not be used any more, before everything else; nothing where there is none. */
export const Recalls = ({
  recalls,
  words,
  root,
}: {
  recalls: readonly Recall[];
  words: Words;
  root: string;
}) =>
  recalls.length === 0 ? null : (
    <details id="recalls" className="recalls" open>
      <summary>
        <h2>{words.recalls(recalls.length)}</h2>
      </summary>
      <ul>
        {recalls.map(({ title, date, note, path }) => (
          <li key={`${path} ${date}`}>
            <a href={`${root}${path}`}>{title}</a>, {date}: {note}
          </li>
        ))}
      </ul>
    </details>
  );

/** E-books of several sheets, a draft with the word for it before its title; nothing where there is none. */
export const Books = ({
  books,
  words,
  root,
}: {
  books: readonly BookFile[];
  words: WebPhrases;
  root: string;
}) =>
  books.length === 0 ? null : (
    <section aria-labelledby="books">
      <h2 id="books">{words.catalogue.books}</h2>
      <ul>
        {books.map(({ href, language, title, state }) => (
          <li key={href}>
            <a href={`${root}${href}`} hrefLang={language} download="">
              {state === 'draft' ? `${words.draftTitle}: ${title}` : title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );

/** Releases, the newest first, each with what it changed. */
export const News = ({
  releases,
  words,
  root,
}: {
  releases: readonly Release[];
  words: Words;
  root: string;
}) => (
  <section aria-labelledby="news">
    <h2 id="news">{words.news}</h2>
    {releases.length === 0 ? <p>{words.noNews}</p> : null}
    {releases.map(({ version, date, lines }, index) => (
      <details key={version} open={index === 0}>
        <summary>
          {words.version(version)}, {date}
        </summary>
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
    ))}
    <h2>{words.others}</h2>
    <ul>
      <li>
        <a href="feed.xml">{words.feedLink}</a>
      </li>
      <li>
        <a href={`${root}catalog.json`}>{words.data}</a>
      </li>
      <li>
        <a href="infobutton.html">{words.byCode}</a>
      </li>
    </ul>
  </section>
);
