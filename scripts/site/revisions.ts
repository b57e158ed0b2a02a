import { type SheetFacts, sheetPath } from '../../templates/web/catalogue/sheet-facts.ts';
import type {
  ChangeNote,
  RevisionFacts,
  RevisionState,
  SheetLink,
} from '../../templates/web/pages/revision-facts.ts';
import type { WithdrawnRow } from '../content/schemas/index.ts';
import { isSameSheet, type SheetKey } from '../model/sheet-key.ts';
import type { Release } from '../release-records/release.ts';

/** The history of the sheets: releases in ascending order, the list of withdrawn sheets, today's build. */
export type History = {
  releases: readonly Release[];
  withdrawn: readonly WithdrawnRow[];
  sheets: readonly SheetFacts[];
};

/** A revision as printed, with the first release that had it, or null when none had. */
type PrintedRevision = Omit<RevisionFacts, 'now'>;

const isSame =
  (one: SheetKey) =>
  (other: SheetKey): boolean =>
    isSameSheet(one, other);

const keyOf = ({ language, id, code, revision }: PrintedRevision): string =>
  [language, id, code, revision].join(' ');

const released = ({ version, date, sheets, withdrawn }: Release): PrintedRevision[] =>
  [...sheets, ...withdrawn.map((one) => ({ ...one, title: one.code }))].map(
    ({ id, language, code, revision, title }) => ({
      id,
      language,
      code,
      revision,
      title,
      first: { version, date },
    }),
  );

const built = ({ handout, revision }: SheetFacts): PrintedRevision => {
  const { id, language, code, title } = handout;
  return { id, language, code, title, revision, first: null };
};

/** A sheet that was withdrawn before any release can only be on paper as its first revision. */
const neverReleased = ({ id, language, code }: WithdrawnRow): PrintedRevision => ({
  id,
  language,
  code,
  title: code,
  revision: 1,
  first: null,
});

const everyPrinted = ({ releases, withdrawn, sheets }: History): PrintedRevision[] => {
  const known = new Map<string, PrintedRevision>();
  const add = (one: PrintedRevision): void => {
    if (!known.has(keyOf(one))) known.set(keyOf(one), one);
  };
  for (const release of releases) released(release).forEach(add);
  sheets.map(built).forEach(add);
  const isKnown = (sheet: WithdrawnRow): boolean => [...known.values()].some(isSame(sheet));
  withdrawn
    .filter((sheet) => !isKnown(sheet))
    .map(neverReleased)
    .forEach(add);
  return [...known.values()];
};

const notesOf = ({ version, date, changes }: Release, sheet: SheetKey): ChangeNote[] =>
  changes.filter(isSame(sheet)).map(({ kind, note, added, removed }) => ({
    version,
    date,
    note,
    added,
    removed,
    isSafety: kind === 'safety',
  }));

/** Changes after the last release with a revision, the newest first. */
const changesSince = (printed: PrintedRevision, releases: readonly Release[]): ChangeNote[] => {
  const last = releases.findLastIndex((release) =>
    released(release).some((one) => keyOf(one) === keyOf(printed)),
  );
  return releases
    .slice(last + 1)
    .flatMap((release) => notesOf(release, printed))
    .reverse();
};

const linkTo = ({ handout }: SheetFacts): SheetLink => ({ title: handout.title, path: sheetPath(handout) });

const withdrawnState = (
  printed: PrintedRevision,
  { withdrawn, releases, sheets }: History,
): RevisionState => {
  const isIt = isSame(printed);
  const found =
    withdrawn.find(isIt) ?? releases.findLast((one) => one.withdrawn.some(isIt))?.withdrawn.find(isIt);
  if (found === undefined) return { state: 'gone' };
  const { since, reason, replacedBy, language } = found;
  const other =
    replacedBy === null
      ? undefined
      : sheets.find(({ handout }) => isSame({ id: replacedBy, language })(handout));
  return { state: 'withdrawn', since, reason, replacedBy: other ? linkTo(other) : null };
};

const stateOf = (printed: PrintedRevision, history: History): RevisionState => {
  const now = history.sheets.find(({ handout }) => isSame(printed)(handout));
  if (now === undefined) return withdrawnState(printed, history);
  const sheet = linkTo(now);
  const { code, review } = now.handout;
  if (code === printed.code && now.revision === printed.revision)
    return { state: 'current', sheet, review, isReleased: printed.first !== null };
  const newest = { code, revision: now.revision };
  return { state: 'newer', sheet, newest, changes: changesSince(printed, history.releases) };
};

/** The title of a sheet of which only the code is known, from any release that had it. */
const titled = (printed: PrintedRevision, releases: readonly Release[]): PrintedRevision => {
  const named = releases.flatMap(({ sheets }) => sheets).findLast(isSame(printed));
  return printed.title === printed.code && named ? { ...printed, title: named.title } : printed;
};

/** Every printed revision, with its state today. */
export const allRevisions = (history: History): RevisionFacts[] =>
  everyPrinted(history).map((printed) => ({
    ...titled(printed, history.releases),
    now: stateOf(printed, history),
  }));
