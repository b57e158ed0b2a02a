import { languageName } from '../../../scripts/model/language-name.ts';
import { type Locales, localeOf } from '../../../scripts/model/locale.ts';
import type { WebPhrases } from '../../../scripts/model/web-phrases.ts';
import { revisionPath } from '../catalogue/sheet-facts.ts';
import { PageFrame } from '../page-frame.tsx';
import type { ChangeNote, RevisionFacts, RevisionState, SheetLink } from './revision-facts.ts';

/** All sheets that have one printed address: more than one only where a code was given to another sheet. */
export type RevisionPageProps = {
  entries: readonly [RevisionFacts, ...RevisionFacts[]];
  locales: Locales;
  /** The folder of its language below that of the site, such as `es/`; empty for the main language. */
  home: string;
};

/** Way from the page to the folder of the site. */
const rootOf = (entry: RevisionFacts): string => '../'.repeat(revisionPath(entry).split('/').length - 1);

const Read = ({ sheet, words, root }: { sheet: SheetLink; words: string; root: string }) => (
  <p>
    <a className="button" href={`${root}${sheet.path}`}>
      {words}: {sheet.title}
    </a>
  </p>
);

const Sentences = ({ title, sentences }: { title: string; sentences: readonly string[] }) =>
  sentences.length === 0 ? null : (
    <>
      <h4>{title}</h4>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );

const Change = ({ change, words }: { change: ChangeNote; words: WebPhrases['revisions'] }) => (
  <div className={change.isSafety ? 'change safety' : 'change'}>
    <h3>
      {change.isSafety ? `${words.safety} ` : ''}
      {words.inVersion(change.version, change.date)}
    </h3>
    <p>{change.note}</p>
    <Sentences title={words.added} sentences={change.added} />
    <Sentences title={words.removed} sentences={change.removed} />
  </div>
);

type StateProps = { now: RevisionState; words: WebPhrases; entry: RevisionFacts };

const Current = ({ now, words, entry }: StateProps & { now: RevisionState & { state: 'current' } }) => (
  <>
    <p className="verdict good">{words.revisions.current}</p>
    {now.isReleased ? null : <p>{words.revisions.unreleased}</p>}
    <p>
      {now.review.state === 'draft'
        ? words.revisions.draft
        : words.reviewed(now.review.date, now.review.nextReview)}
    </p>
    <Read sheet={now.sheet} words={words.revisions.read} root={rootOf(entry)} />
  </>
);

const Newer = ({ now, words, entry }: StateProps & { now: RevisionState & { state: 'newer' } }) => (
  <>
    <p className="verdict old">{words.revisions.newer(`${now.newest.code}-${now.newest.revision}`)}</p>
    <p>{words.revisions.askForNew}</p>
    <Read sheet={now.sheet} words={words.revisions.readNew} root={rootOf(entry)} />
    <p>
      <a href={`${rootOf(entry)}${revisionPath({ ...entry, ...now.newest })}`}>{words.revisions.aboutNew}</a>
    </p>
    <h2>{words.revisions.changed}</h2>
    {now.changes.length === 0 ? <p>{words.revisions.noNotes}</p> : null}
    {now.changes.map((change, index) => (
      <Change key={index} change={change} words={words.revisions} />
    ))}
  </>
);

const Withdrawn = ({ now, words, entry }: StateProps & { now: RevisionState & { state: 'withdrawn' } }) => (
  <>
    <p className="verdict stop">{words.revisions.withdrawn(now.since)}</p>
    <p>{now.reason}</p>
    <p>{words.revisions.whatToDo}</p>
    {now.replacedBy === null ? null : (
      <Read sheet={now.replacedBy} words={words.revisions.instead} root={rootOf(entry)} />
    )}
  </>
);

const State = ({ now, words, entry }: StateProps) => {
  switch (now.state) {
    case 'current':
      return <Current now={now} words={words} entry={entry} />;
    case 'newer':
      return <Newer now={now} words={words} entry={entry} />;
    case 'withdrawn':
      return <Withdrawn now={now} words={words} entry={entry} />;
    case 'gone':
      return (
        <>
          <p className="verdict stop">{words.revisions.gone}</p>
          <p>{words.revisions.whatToDo}</p>
        </>
      );
  }
};

type EntryProps = { entry: RevisionFacts; isAlone: boolean; locales: Locales };

const Entry = ({ entry, isAlone, locales }: EntryProps) => {
  const { web: words } = localeOf(locales, entry.language);
  return (
    <div lang={entry.language}>
      <p className="lead">{entry.title}</p>
      {isAlone ? null : <p>{languageName(entry.language)}</p>}
      <State now={entry.now} words={words} entry={entry} />
      {entry.first === null ? null : (
        <p>{words.revisions.firstReleased(entry.first.version, entry.first.date)}</p>
      )}
    </div>
  );
};

/**
 * The page of a printed address and QR code: whether that sheet is still current.
 */
export const RevisionPage = ({ entries, locales, home }: RevisionPageProps) => {
  const [first] = entries;
  const { code, revision, language } = first;
  const locale = localeOf(locales, language);
  const { web: words } = locale;
  const name = `${code}-${revision}`;
  return (
    <PageFrame locale={locale} title={words.revisions.title(name)} root={rootOf(first)} home={home} hidden>
      <h1>{words.revisions.title(name)}</h1>
      {entries.map((entry) => (
        <Entry
          key={`${entry.language} ${entry.id}`}
          entry={entry}
          isAlone={entries.length === 1}
          locales={locales}
        />
      ))}
      <p className="note">{words.onYourSheet.note}</p>
    </PageFrame>
  );
};
