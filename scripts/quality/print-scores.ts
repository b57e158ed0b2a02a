import { DOMAIN_NAMES, DOMAINS } from './domain-names.ts';
import type { QualityDomain } from './item.ts';
import { ITEMS } from './items.ts';
import type { SheetScore } from './score-sheet.ts';

/** Number of sheets named for a failed item; the others are counted. */
const NAMED = 6;

const cell = ({ scores }: SheetScore, domain: QualityDomain): string => {
  const { held, yes, no, open } = scores[domain];
  const lacks = no.length === 0 ? '' : `, not ${no.join(', ')}`;
  return `${yes.length} of ${yes.length + no.length} measured${lacks}; ${open.length} for a reader; ${held.length} held by the build`;
};

const linesOf = (sheet: SheetScore, width: number): string[] =>
  DOMAINS.map(
    (domain, index) =>
      `${(index === 0 ? sheet.id : '').padEnd(width)}  ${DOMAIN_NAMES[domain]}: ${cell(sheet, domain)}`,
  );

const naming = (ids: readonly string[]): string =>
  ids.length > NAMED ? `${ids.slice(0, NAMED).join(', ')} and ${ids.length - NAMED} more` : ids.join(', ');

const failures = (sheets: readonly SheetScore[]): string[] =>
  ITEMS.flatMap(({ domain, number, asks }) => {
    const lacking = sheets.filter(({ scores }) => scores[domain].no.includes(number)).map(({ id }) => id);
    if (lacking.length === 0) return [];
    return [`  ${DOMAIN_NAMES[domain]} ${number}, “${asks}” Not on ${lacking.length}: ${naming(lacking)}`];
  });

const counts = (sheets: readonly SheetScore[]): string => {
  const sum = (part: 'held' | 'yes' | 'no' | 'open'): number =>
    sheets.reduce(
      (all, { scores }) => all + DOMAINS.reduce((one, domain) => one + scores[domain][part].length, 0),
      0,
    );
  const measured = sum('yes') + sum('no');
  return `${sheets.length} ${sheets.length === 1 ? 'sheet' : 'sheets'}: ${sum('yes')} of ${measured} measured items hold, ${sum('open')} are open for a reader, ${sum('held')} are held by the build.`;
};

/**
 * One line per sheet and instrument, then the failed items with their sheets, then the counts with an
 * explanation.
 */
export const printScoresOfSheets = (sheets: readonly SheetScore[]): string => {
  const width = Math.max(...sheets.map(({ id }) => id.length), 5);
  const failing = failures(sheets);
  return [
    ...sheets.flatMap((sheet) => linesOf(sheet, width)),
    '',
    ...(failing.length === 0 ? ['No measured item fails.'] : ['What fails:', ...failing]),
    '',
    counts(sheets),
    'What the build holds says nothing of one sheet, and no score counts before two readers gave theirs: --form prints the form.',
    '',
  ].join('\n');
};
