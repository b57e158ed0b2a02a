import type { Recall } from '../../templates/web/catalogue/news.tsx';
import { revisionPath } from '../../templates/web/catalogue/sheet-facts.ts';
import type { IndexPageProps } from '../../templates/web/pages/index-page.tsx';
import type { Locale } from '../model/locale.ts';
import type { Release, ReleaseChange } from '../release-records/release.ts';
import type { History } from './revisions.ts';

type SheetRevision = { code: string; revision: number; title: string };

/** Number of releases whose changes and recalls the catalogue lists. */
const MAX_RELEASES = 6;

const namedIn = ({ sheets }: Release, { id, language }: ReleaseChange): SheetRevision =>
  sheets.find((sheet) => sheet.id === id && sheet.language === language) ?? {
    code: id,
    revision: 1,
    title: id,
  };

const safetyRecalls = (release: Release): Recall[] =>
  release.changes
    .filter(({ kind, what }) => kind === 'safety' && what !== 'withdrawn')
    .map((change) => {
      const { code, revision, title } = namedIn(release, change);
      const path = revisionPath({ code, revision, language: change.language });
      return { title: `${title} (${code}-${revision})`, date: release.date, note: change.note, path };
    });

/** The newest revision that people may have of a sheet that was withdrawn. */
const lastRevision = (
  releases: readonly Release[],
  id: string,
  language: string,
): SheetRevision | undefined =>
  releases
    .flatMap(({ sheets }) => sheets)
    .findLast((sheet) => sheet.id === id && sheet.language === language);

const withdrawals = ({ withdrawn, releases }: History): Recall[] =>
  withdrawn.map(({ id, language, code, since, reason }) => {
    const { revision = 1, title = code } = lastRevision(releases, id, language) ?? {};
    return {
      title: `${title} (${code})`,
      date: since,
      note: reason,
      path: revisionPath({ code, revision, language }),
    };
  });

const lineOf = (release: Release, change: ReleaseChange, { web }: Locale): string => {
  const { code, title } = namedIn(release, change);
  return `${code}, ${title}: ${web.releases.what[change.what]}. ${change.note}`.trim();
};

/** What the page of a catalogue says of its own language: all sheets, recalls of the last releases, what each release changed. */
export const cataloguePage = (
  version: string,
  history: History,
  locale: Locale,
): Pick<IndexPageProps, 'locale' | 'version' | 'sheets' | 'recalls' | 'releases'> => {
  const last = history.releases.slice(-MAX_RELEASES).toReversed();
  return {
    locale,
    version,
    sheets: history.sheets,
    recalls: [...withdrawals(history), ...last.flatMap(safetyRecalls)],
    releases: last.map((release) => ({
      version: release.version,
      date: release.date,
      lines: release.changes.map((change) => lineOf(release, change, locale)),
    })),
  };
};
