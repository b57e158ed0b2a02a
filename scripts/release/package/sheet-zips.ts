import type { Row } from '../../build/manifest/pdf-row.ts';
import { builtFile, type Deliverable, textFile } from './deliverable.ts';
import { zipFolder } from './zip.ts';

/** The review status of a sheet: reviewed, overdue or draft. */
export type ReviewGroup = 'reviewed' | 'overdue' | 'drafts';

/**
 * Overdue is decided by the day of the release (YYYY-MM-DD), not the clock, so that a package is
 * reproducible.
 */
export const reviewGroupOf = (
  { reviewState, nextReview }: Pick<Row, 'reviewState' | 'nextReview'>,
  day: string,
): ReviewGroup => {
  if (reviewState === 'draft') return 'drafts';
  return nextReview !== null && nextReview < day ? 'overdue' : 'reviewed';
};

/** Prefix of each file name, so that a draft is recognised outside of its zip too. */
export const PREFIX: Record<ReviewGroup, string> = { reviewed: '', overdue: 'OVERDUE-', drafts: 'DRAFT-' };

export const GROUP_DESCRIPTIONS: Record<ReviewGroup, string> = {
  reviewed: 'A clinician has reviewed every sheet in this zip. Each says until when it may be used.',
  overdue:
    'A clinician has reviewed the sheets in this zip, but the day until which the review holds is over.\n' +
    'They are NOT FOR PATIENTS until your clinic has reviewed them again.',
  drafts:
    'Every sheet in this zip is a DRAFT: no clinician has reviewed it, and each page says so.\n' +
    'They are NOT FOR PATIENTS until your clinic has reviewed them.',
};

/** The paper and print size of an edition, in words. */
export const EDITIONS: Record<Row['edition'], string> = {
  'letter-standard': 'Letter paper, standard print',
  'letter-large': 'Letter paper, large print',
  'a4-standard': 'A4 paper, standard print',
  'a4-large': 'A4 paper, large print',
  'letter-bilingual': 'Letter paper, English beside it',
  'a4-bilingual': 'A4 paper, English beside it',
};

type Release = { version: string; date: string };
type ZipGroup = Pick<Row, 'language' | 'edition' | 'ink' | 'fillable'> & {
  reviewGroup: ReviewGroup;
  rows: Row[];
};

const nameIn = ({ id }: Row, reviewGroup: ReviewGroup): string => `${PREFIX[reviewGroup]}${id}.pdf`;

const formOf = ({ ink, fillable }: Pick<Row, 'ink' | 'fillable'>): string =>
  `${ink === 'black' ? ', in black ink' : ''}${fillable ? ', to fill in on the screen' : ''}`;

const readme = (group: ZipGroup, { version, date }: Release): string => {
  const { language, edition, reviewGroup, rows } = group;
  return [
    'Patient handouts on the treatment of cancer in bone',
    `Version ${version} of ${date}, language ${language}, ${EDITIONS[edition]}${formOf(group)}`,
    '',
    GROUP_DESCRIPTIONS[reviewGroup],
    '',
    'The number at the foot of a page, such as HT-PRO-3, is the code of the sheet and its revision.',
    '',
    ...rows.map((row) => `${row.code}-${row.revision}  ${row.title}  (${nameIn(row, reviewGroup)})`),
    '',
  ].join('\n');
};

const groupsOf = (rows: readonly Row[], day: string): ZipGroup[] => {
  const groups = new Map<string, ZipGroup>();
  for (const row of rows) {
    const { language, edition, ink, fillable } = row;
    const reviewGroup = reviewGroupOf(row, day);
    const key = `${language}-${edition}-${reviewGroup}`;
    const group = groups.get(key) ?? { language, edition, ink, fillable, reviewGroup, rows: [] };
    groups.set(key, { ...group, rows: [...group.rows, row] });
  }
  return [...groups.values()];
};

/**
 * A zip for each language, edition and review status: reviewed, overdue and draft sheets never share one. All
 * rows have the same ink, and all are fillable or none; `form` is the name of that.
 */
export const sheetZips = (
  rows: readonly Row[],
  pdfs: ReadonlyMap<string, Uint8Array>,
  release: Release,
  form = '',
): Deliverable[] =>
  groupsOf(rows, release.date).map((group) => {
    const { language, edition, reviewGroup } = group;
    const folder = `handouts-${release.version}-${language}-${edition}${form}-${reviewGroup}`;
    const sheets = group.rows.map((row) => ({
      name: nameIn(row, group.reviewGroup),
      bytes: builtFile(pdfs, row.file),
    }));
    const files = [textFile('README.txt', readme(group, release)), ...sheets];
    return { name: `${folder}.zip`, bytes: zipFolder(folder, files, release.date) };
  });
