import { join } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostics.ts';
import type { Handout } from '../../model/handout.ts';
import { isSameSheet } from '../../model/sheet-key.ts';
import { type ComparedSheet, isChanged, isExplained } from '../../release-records/changes.ts';
import { isAbout, type Note } from '../../release-records/note.ts';
import { CHANGE_KINDS, type Release, type WithdrawnSheet } from '../../release-records/release.ts';
import { type TextDifference, textDifference } from '../../release-records/text-difference.ts';
import { textLines } from '../../release-records/text-lines.ts';

/** Input of the comparison: sheets, editors' notes and withdrawn sheets. */
export type ReleaseComparison = {
  sheets: readonly ComparedSheet[];
  notes: readonly Note[];
  withdrawn: readonly Pick<WithdrawnSheet, 'id' | 'language'>[];
  last: Release | null;
  /** Folder of the notes, as typed. */
  changesFolder: string;
  content: string;
};

const diagnostic = (
  file: string,
  rest: Pick<Diagnostic, 'rule' | 'found' | 'expected' | 'fix'>,
): Diagnostic => ({
  file,
  line: 1,
  column: 1,
  severity: 'error',
  ...rest,
});

const MAX_SHOWN = 2;

const some = (sentences: readonly string[], what: string): string[] =>
  sentences.length === 0
    ? []
    : [
        `${what} ${sentences
          .slice(0, MAX_SHOWN)
          .map((sentence) => `“${sentence}”`)
          .join(' ')}${sentences.length > MAX_SHOWN ? ` and ${sentences.length - MAX_SHOWN} more` : ''}`,
      ];

const differenceText = ({ added, removed }: TextDifference): string =>
  [...some(removed, 'gone:'), ...some(added, 'new:')].join('; ') || 'other order, drawing or source';

type Unexplained = { sheets: Handout[]; difference: TextDifference };

/** Sheets that changed without a note, grouped by difference: one note covers a group. */
const unexplained = ({ sheets, notes }: ReleaseComparison): Unexplained[] => {
  const groups = new Map<string, Unexplained>();
  for (const sheet of sheets) {
    if (!isChanged(sheet) || isExplained(sheet, notes)) continue;
    const { handout, locale, before } = sheet;
    const difference = textDifference(before?.text ?? [], textLines(handout, locale), locale);
    const group = groups.get(JSON.stringify(difference)) ?? { sheets: [], difference };
    groups.set(JSON.stringify(difference), { ...group, sheets: [...group.sheets, sheet.handout] });
  }
  return [...groups.values()];
};

const missingNote = ({ sheets, difference }: Unexplained, folder: string): Diagnostic => {
  const ids = [...new Set(sheets.map(({ id }) => id))];
  const file = join(folder, `${ids[0]}.md`);
  return diagnostic(file, {
    rule: 'release/note-missing',
    found: `other words than in the last release on ${sheets.map(({ code, id }) => `${code} (${id})`).join(', ')}: ${differenceText(difference)}`,
    expected: 'an editor’s note that says what is different',
    fix: `Write ${file}: a line “---”, “kind: ” and one of ${CHANGE_KINDS.filter((kind) => kind !== 'layout').join(', ')}, “sheets: [${ids.join(', ')}]”, a line “---”, then one plain sentence.`,
  });
};

const idleNote = ({ sheets, notes, withdrawn }: ReleaseComparison): Diagnostic[] => {
  const moved = [
    ...sheets.filter((sheet) => sheet.before === null || isChanged(sheet)).map(({ handout }) => handout),
    ...withdrawn,
  ];
  const all = sheets.map(({ handout }) => handout);
  return notes
    .filter((note) => !(note.kind === 'layout' ? all : moved).some((sheet) => isAbout(note, sheet)))
    .map((note) =>
      diagnostic(note.file, {
        rule: 'release/note-idle',
        found: `a note on ${note.sheets.join(', ')}, where no word changed since the last release`,
        expected: 'notes on sheets that are new, changed or withdrawn',
        fix: 'Fix the ids, or take the note out. What looks different only is of the kind layout.',
      }),
    );
};

const vanished = ({ sheets, withdrawn, last, content }: ReleaseComparison): Diagnostic[] =>
  [...(last?.sheets ?? []), ...(last?.withdrawn ?? [])]
    .filter((old) => !sheets.some(({ handout }) => isSameSheet(handout, old)))
    .filter((old) => !withdrawn.some((one) => isSameSheet(one, old)))
    .map(({ id, language, code }) =>
      diagnostic(join(content, 'withdrawn.yaml'), {
        rule: 'release/sheet-vanished',
        found: `no sheet ${code} (${language}/${id}), which the last release names`,
        expected: 'every sheet that was ever released, or why it is withdrawn',
        fix: `Add it here: id: ${id}, language: ${language}, code: ${code}, since, reason, replacedBy.`,
      }),
    );

/** Everything that stops a release, each with its file: changes without a note, notes without a change, and vanished sheets. */
export const releaseDiagnostics = (comparison: ReleaseComparison): Diagnostic[] => [
  ...unexplained(comparison).map((group) => missingNote(group, comparison.changesFolder)),
  ...idleNote(comparison),
  ...vanished(comparison),
];
