import type { ContentOutline } from '../../content/entries/entry.ts';
import { fail } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import type { PlannedHandout } from './planned-handout.ts';

type WithdrawnRow = ContentOutline['withdrawn'][number];

/** The sheets to build, and those in `withdrawn.yaml` whose files still exist. */
export type SheetPlan = { built: PlannedHandout[]; withdrawn: PlannedHandout[] };

/** Separates the withdrawn sheets from the plan. */
export const splitWithdrawn = (
  { withdrawn: listed }: Pick<ContentOutline, 'withdrawn'>,
  planned: readonly PlannedHandout[],
): SheetPlan => {
  const keys = new Set(listed.map(({ id, language }) => `${language}/${id}`));
  const isWithdrawn = ({ id, language }: PlannedHandout): boolean => keys.has(`${language}/${id}`);
  return { built: planned.filter((sheet) => !isWithdrawn(sheet)), withdrawn: planned.filter(isWithdrawn) };
};

const checkReplacement = (
  { withdrawnFile }: ContentOutline,
  { replacedBy, language, place }: WithdrawnRow,
  { built }: SheetPlan,
): void => {
  const ids = built.filter((sheet) => sheet.language === language).map(({ id }) => id);
  if (replacedBy === null || ids.includes(replacedBy)) return;
  const near = nearest(replacedBy, ids);
  fail(withdrawnFile, {
    rule: 'handout/withdrawn-instead',
    place,
    found: `\`${replacedBy}\` to read in its place, which is no sheet that is built`,
    expected: `the id of a sheet in “${language}”, or null`,
    fix: near === null ? 'Name another sheet, or write null.' : `Did you mean \`${near}\`?`,
  });
};

/**
 * People look up a printed sheet by its code, so the code must not lead to another sheet, nor be one that was
 * never printed.
 */
const checkCode = (
  { withdrawnFile }: ContentOutline,
  { id, code, language, place }: WithdrawnRow,
  plan: SheetPlan,
): void => {
  const sheets = [...plan.withdrawn, ...plan.built].filter((sheet) => sheet.language === language);
  const [own] = sheets.filter((sheet) => sheet.id === id);
  const [other] = plan.built.filter((sheet) => sheet.language === language && sheet.code === code);
  const clash = own !== undefined && own.code !== code ? `the code \`${code}\` of ${id}` : null;
  const taken = other === undefined ? null : `the code \`${code}\`, which ${other.id} has`;
  if (clash === null && taken === null) return;
  fail(withdrawnFile, {
    rule: 'handout/withdrawn-code',
    place,
    found: clash ?? taken ?? '',
    expected: own === undefined ? 'a code that no sheet has any more' : `\`${own.code}\`, as it is printed`,
    fix: 'Write the code that is on the paper; a new sheet gets a code of its own.',
  });
};

/**
 * Records an error at each withdrawn sheet whose code leads to another sheet, or whose replacement is not
 * built.
 */
export const checkWithdrawn = (content: ContentOutline, plan: SheetPlan): void => {
  if (content.broken.length > 0) return;
  for (const listed of content.withdrawn) {
    checkReplacement(content, listed, plan);
    checkCode(content, listed, plan);
  }
};
