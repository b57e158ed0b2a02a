import type { Release, ReleaseChange } from '../../release-records/release.ts';

const UNRELEASED = '## Unreleased\n';

const HEADINGS: Record<ReleaseChange['what'], string> = {
  added: 'Added',
  changed: 'Changed',
  withdrawn: 'Withdrawn',
  layout: 'Looks different, same words',
};

type ReleasedSheets = Pick<Release, 'sheets' | 'withdrawn'>;

const codeOf = ({ id, language }: ReleaseChange, { sheets, withdrawn }: ReleasedSheets): string =>
  [...sheets, ...withdrawn].find((one) => one.id === id && one.language === language)?.code ?? id;

const MAX_LISTED = 12;

/** A list of codes, or their number when there are very many. */
const listed = (changes: readonly ReleaseChange[], release: ReleasedSheets): string =>
  changes.length > MAX_LISTED
    ? `${changes.length} sheets`
    : changes.map((change) => codeOf(change, release)).join(', ');

/** One line for all sheets that share a sentence. */
const lines = (changes: readonly ReleaseChange[], release: ReleasedSheets): string[] => {
  const groups = new Map<string, ReleaseChange[]>();
  for (const change of changes) {
    const said = `${change.kind === 'safety' ? '**Safety:** ' : ''}${change.note}`;
    groups.set(said, [...(groups.get(said) ?? []), change]);
  }
  return [...groups].map(([said, all]) => `- ${listed(all, release)}: ${said}`);
};

const sheetLines = (release: Pick<Release, 'changes'> & ReleasedSheets): string =>
  (Object.keys(HEADINGS) as ReleaseChange['what'][])
    .map((what) => ({ what, changes: release.changes.filter((change) => change.what === what) }))
    .filter(({ changes }) => changes.length > 0)
    .map(({ what, changes }) => `### Sheets: ${HEADINGS[what]}\n\n${lines(changes, release).join('\n')}\n`)
    .join('\n');

/** Why a changelog cannot take a release, and how to fix it; null when it can. */
export const changelogUsageError = (changelog: string): string | null =>
  changelog.includes(UNRELEASED)
    ? null
    : 'CHANGELOG.md has no line “## Unreleased”. Put it above the newest version.';

/** The changelog with the entries of “Unreleased” and the changes of each sheet under the version of the release. */
export const withRelease = (changelog: string, release: Release): string => {
  const from = changelog.indexOf(UNRELEASED) + UNRELEASED.length;
  const next = changelog.indexOf('\n## ', from);
  const end = next === -1 ? changelog.length : next + 1;
  const own = [changelog.slice(from, end).trim(), sheetLines(release).trim()].filter((part) => part !== '');
  const section = `## ${release.version}\n\n${own.join('\n\n')}\n\n`;
  return `${changelog.slice(0, from)}\n${section}${changelog.slice(end)}`.replace(/\n+$/u, '\n');
};
