import { compareVersions, type Release, type ReleaseChange } from '../../release-records/release.ts';

const CHANGE_NAMES: Readonly<Record<ReleaseChange['what'], string>> = {
  added: 'new',
  changed: 'changed',
  withdrawn: 'withdrawn',
  layout: 'looks different, same words',
};

const asIs = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>()#|!~@&]/g, '\\$&');

/** Maximum number of sentences shown for a change. */
const MAX_SENTENCES = 12;

const sentences = (mark: string, texts: readonly string[]): string[] => [
  ...texts.slice(0, MAX_SENTENCES).map((text) => `  - ${mark} ${asIs(text)}`),
  ...(texts.length > MAX_SENTENCES ? [`  - ${mark} ${texts.length - MAX_SENTENCES} more`] : []),
];

const codeOf = ({ sheets, withdrawn }: Release, { id, language }: ReleaseChange): string =>
  [...sheets, ...withdrawn].find((sheet) => sheet.id === id && sheet.language === language)?.code ?? id;

const printChange = (release: Release, change: ReleaseChange): string[] => [
  `- **${codeOf(release, change)}** ${asIs(change.id)}, ${CHANGE_NAMES[change.what]}${change.note === '' ? '' : `: ${asIs(change.note)}`}`,
  ...sentences('no longer:', change.removed),
  ...sentences('now:', change.what === 'added' ? [] : change.added),
];

const printRelease = (release: Release): string[] => {
  const isSafety = ({ kind }: ReleaseChange): boolean => kind === 'safety';
  const safety = release.changes.filter(isSafety);
  const others = release.changes.filter((change) => !isSafety(change));
  return [
    `### Version ${release.version}, ${release.date}`,
    '',
    ...(safety.length === 0
      ? []
      : [
          '**For safety: replace paper copies of these sheets.**',
          '',
          ...safety.flatMap((one) => printChange(release, one)),
          '',
        ]),
    ...others.flatMap((one) => printChange(release, one)),
    ...(release.changes.length === 0 ? ['No sheet changed.'] : []),
    '',
  ];
};

/**
 * Changes for readers in releases after a version, up to another, newest first, in Markdown; safety comes
 * first.
 */
export const readerChanges = (releases: readonly Release[], from: string, to: string): string =>
  releases
    .filter(({ version }) => compareVersions(version, from) > 0 && compareVersions(version, to) <= 0)
    .sort((a, b) => compareVersions(b.version, a.version))
    .flatMap(printRelease)
    .join('\n');
