import { count } from '../../diagnostics/format-diagnostics.ts';
import { recallsOf } from '../../release-records/recalls.ts';
import type { Release, ReleaseChange } from '../../release-records/release.ts';

type CodedTitle = { code: string; title: string };

const sheetOf = ({ id, language }: ReleaseChange, { sheets, withdrawn }: Release): CodedTitle => {
  const sheet = sheets.find((one) => one.id === id && one.language === language);
  if (sheet) return { code: `${sheet.code}-${sheet.revision}`, title: sheet.title };
  const gone = withdrawn.find((one) => one.id === id && one.language === language);
  return { code: gone?.code ?? id, title: '' };
};

const named = (change: ReleaseChange, release: Release): string => {
  const { code, title } = sheetOf(change, release);
  return title === '' ? code : `${code}, ${title}`;
};

const item = (change: ReleaseChange, release: Release): string =>
  [
    `- **${named(change, release)}**: ${change.note}`,
    ...change.removed.map((sentence) => `  - Gone: “${sentence}”`),
    ...change.added.map((sentence) => `  - New: “${sentence}”`),
  ].join('\n');

const SECTIONS: [what: ReleaseChange['what'], heading: string][] = [
  ['changed', 'Sheets with other words'],
  ['added', 'New sheets'],
  ['withdrawn', 'Sheets withdrawn'],
  ['layout', 'Sheets with the same words and other pages'],
];

const recallText = (release: Release): string[] => {
  const recalls = recallsOf(release);
  if (recalls.length === 0) return [];
  return [
    '## Throw away old copies',
    recalls
      .map(
        ({ code, title, revision, note }) =>
          `- **${code}, ${title}**: ${note} Do not use a copy marked ${code}-${revision - 1} or lower. Use ${code}-${revision}.`,
      )
      .join('\n'),
  ];
};

const sections = (release: Release): string[] =>
  SECTIONS.flatMap(([what, heading]) => {
    const changes = release.changes.filter((change) => change.what === what);
    if (changes.length === 0) return [];
    return [`## ${heading}`, changes.map((change) => item(change, release)).join('\n')];
  });

const states = ({ sheets }: Release): string => {
  const drafts = sheets.filter(({ state }) => state === 'draft').length;
  const reviewed = sheets.length - drafts;
  const warning = drafts === 0 ? '' : ' A draft is not for patients until your clinic has reviewed it.';
  return `${count(sheets.length, 'sheet')}: ${reviewed} reviewed by a clinician, ${count(drafts, 'draft')}.${warning}`;
};

/** CHANGES.md: the changes of a release, in plain words; `waivers` are sentences on waived style rules. */
export const changesText = (release: Release, waivers: readonly string[]): string => {
  const nothing = release.changes.length === 0 ? ['No sheet changed.'] : [];
  const waived =
    waivers.length === 0 ? [] : ['## Style rules waived', waivers.map((one) => `- ${one}`).join('\n')];
  return `${[
    `# Handouts ${release.version} (${release.date})`,
    states(release),
    ...nothing,
    ...recallText(release),
    ...sections(release),
    ...waived,
  ].join('\n\n')}\n`;
};
