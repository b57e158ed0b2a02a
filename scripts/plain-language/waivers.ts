import type { Content, Entry } from '../content/entries/entry.ts';
import type { KeyPath } from '../content/entries/key-path.ts';
import type { Waiver } from '../content/schemas/index.ts';
import { fail, type Place, warn } from '../diagnostics/diagnostic.ts';
import type { Diagnostic } from '../diagnostics/diagnostics.ts';
import { entriesOf } from '../handout/plan/find-entry.ts';
import { WAIVABLE, type WordingFinding } from './finding.ts';

type WaivableEntry = Pick<Entry<{ waivers: Waiver[] }>, 'file' | 'data' | 'placeOf'>;

/** Whether a rule may be waived; safety rules and the reading level may not. */
const isWaivable = (rule: string): boolean => (WAIVABLE as readonly string[]).includes(rule);

const isAbout = ({ rule, words }: Waiver, finding: WordingFinding): boolean =>
  isWaivable(rule) && finding.rule === rule && finding.words.includes(words);

const refuse = ({ file, placeOf }: WaivableEntry, path: KeyPath, rule: string): void =>
  fail(file, {
    rule: 'plain/waiver-refused',
    place: placeOf(path),
    found: `a waiver of \`${rule}\``,
    expected: `one of ${WAIVABLE.join(', ')}`,
    fix: 'Fix the words: safety rules and the reading level hold for everybody.',
  });

const tellUnused = ({ file, placeOf }: WaivableEntry, path: KeyPath, { rule, words }: Waiver): void =>
  warn(file, {
    rule: 'plain/waiver-unused',
    place: placeOf(path),
    found: `an unused waiver of \`${rule}\` for “${words}”`,
    expected: 'waivers of what is in the file',
    fix: 'Take it out, or write the words as they are in the text.',
  });

/** The findings of a file that no waiver covers; forbidden and unused waivers are recorded on the file. */
export const splitWaived = (entry: WaivableEntry, findings: readonly WordingFinding[]): WordingFinding[] => {
  const { waivers } = entry.data;
  for (const [index, waiver] of waivers.entries()) {
    const path = ['waivers', index, 'rule'];
    if (!isWaivable(waiver.rule)) refuse(entry, path, waiver.rule);
    else if (!findings.some((finding) => isAbout(waiver, finding))) tellUnused(entry, path, waiver);
  }
  return findings.filter((finding) => !waivers.some((waiver) => isAbout(waiver, finding)));
};

/** A waiver with the place of its last day; listed in release notes. */
export type PlacedWaiver = Waiver & Place & { file: string };

/** Every waiver of the content, file by file. */
export const waiversOf = (content: Content): PlacedWaiver[] =>
  entriesOf(content).flatMap(({ file, data, placeOf }) =>
    data.waivers.map((waiver, index) => ({
      ...waiver,
      ...placeOf(['waivers', index, 'until']),
      file: file.path ?? '',
    })),
  );

/** An error for each expired waiver; `today` is YYYY-MM-DD. */
export const expiredWaivers = (waivers: readonly PlacedWaiver[], today: string): Diagnostic[] =>
  waivers
    .filter(({ until }) => until < today)
    .map(({ file, line, column, rule, words, by, until }) => ({
      file,
      line,
      column,
      rule: 'plain/waiver-expired',
      severity: 'error',
      found: `a waiver of \`${rule}\` for “${words}” until ${until}`,
      expected: `a waiver that holds on ${today}`,
      fix: `Fix the words, or ask ${by} whether the waiver is still needed, and set a later day.`,
    }));
