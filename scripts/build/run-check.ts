import type { Compiled, Load } from '../core/index.ts';
import type { Diagnostic } from '../diagnostics/diagnostics.ts';
import type { Handout } from '../model/handout.ts';
import type { Locales } from '../model/locale.ts';
import { type CheckOptions, parseCheck } from './command-line/check-options.ts';
import { languageGaps } from './plan/language-gaps.ts';
import { type Io, runCommandLine, styleOf } from './program/shell.ts';
import { failure, type Report, type ReportStyle } from './report/report.ts';

/** Loader of the sheets, and the locales of their languages. */
type CheckSources = { load: Load<Compiled>; locales: Locales; root: URL };

/** The review state of a handout, as in the manifest. */
const rowOfHandout = ({ id, language, review }: Handout) => ({
  id,
  language,
  nextReview: review.state === 'reviewed' ? review.nextReview : null,
});

/** Imported only when needed: the dictionaries take a second or two to load. */
const spellingOf = async (
  { treatments, cancerTypes, guides, medicines, shared, glossaries, teachBacks }: Compiled['entries'],
  root: URL,
): Promise<Diagnostic[]> => {
  const { spellingWarnings } = await import('./report/spelling-warnings.ts');
  return spellingWarnings(
    [...treatments, ...cancerTypes, ...guides, ...medicines, ...shared, ...glossaries, ...teachBacks],
    root,
  );
};

const check = async (
  { content, scores, spelling, waivers: listsWaivers }: CheckOptions,
  style: ReportStyle,
  { load, locales, root }: CheckSources,
  today: string,
): Promise<Report> => {
  const [{ readSheets }, { reportCheck }, { expiredWaivers }, { futureReviews }, { overdueWarnings }] =
    await Promise.all([
      import('./plan/read-sheets.ts'),
      import('./report/check-report.ts'),
      import('../plain-language/waivers.ts'),
      import('./plan/review-dates.ts'),
      import('./report/overdue-warnings.ts'),
    ]);
  const sheets = await readSheets({ content, clinic: null }, load);
  if (sheets.status === 'usage-error') return failure(sheets.text);
  const { found } = sheets;
  const { readings, waivers = [], reviews = new Map() } = found;
  const diagnostics = [
    ...sheets.diagnostics,
    ...expiredWaivers(waivers, today),
    ...futureReviews(reviews, today),
    ...overdueWarnings(found.handouts.map(rowOfHandout), content, today),
    ...(spelling ? await spellingOf(found.entries, root) : []),
  ];
  return reportCheck(
    {
      diagnostics,
      files: found.files.length,
      sheets: found.planned.length,
      gaps: languageGaps(found.planned, found.withheld),
      readings,
      locales,
      waivers,
      scores,
      listsWaivers,
    },
    style,
  );
};

/** Runs `handouts check` on its arguments; returns the exit code. */
export const runCheck = (args: string[], io: Io, sources: CheckSources): Promise<number> =>
  runCommandLine({ args, io, root: sources.root }, parseCheck, (options) =>
    check(options, styleOf(options, io), sources, io.today()),
  );
