import {
  beside,
  failure,
  join,
  type Report,
  type ReportStyle,
  reportDiagnostics,
} from '../../build/report/report.ts';
import { countDiagnostics } from '../../diagnostics/format-diagnostics.ts';
import type { ReleaseChange } from '../../release-records/release.ts';
import type { PrepareResult } from './prepare-release.ts';

const WORDS: Record<ReleaseChange['what'], string> = {
  added: 'new',
  changed: 'changed',
  withdrawn: 'withdrawn',
  layout: 'layout only',
};

const changeLines = ({ id, language, what, kind, note, added, removed }: ReleaseChange): string[] => [
  `${language}/${id}: ${WORDS[what]}${kind === null ? '' : ` (${kind})`}${note === '' ? '' : `: ${note}`}`,
  ...removed.map((sentence) => `  - ${sentence}`),
  ...added.map((sentence) => `  + ${sentence}`),
];

const printChanges = (changes: readonly ReleaseChange[]): string =>
  changes.length === 0
    ? 'No sheet changes.\n'
    : changes
        .flatMap(changeLines)
        .map((line) => `${line}\n`)
        .join('');

const NOTHING = 'Nothing was written.\n';

const nextSteps = (version: string): string =>
  `Look at it, commit it, then make the package: npx handouts release package\nTag that commit v${version}.\n`;

type FinishedPreparation = Exclude<PrepareResult, { status: 'unbuilt' }>;

/** The report of a preparation and its exit code: 0 prepared or planned, 1 refused, 2 usage error. */
export const reportPrepare = (result: FinishedPreparation, style: ReportStyle): Report => {
  switch (result.status) {
    case 'usage-error':
      return failure(result.text);
    case 'refused':
      return {
        ...join(reportDiagnostics(result.diagnostics, style), {
          stdout: '',
          stderr: `${countDiagnostics(result.diagnostics)}. ${NOTHING}`,
        }),
        exitCode: 1,
      };
    case 'planned': {
      const { version, changes, diagnostics } = result;
      const plan = beside(style, `Version ${version} would be released.\n${printChanges(changes)}`);
      const rest = `${countDiagnostics(diagnostics)}. ${NOTHING}Layout changes are found when the sheets are rendered.\n`;
      const end = join(plan, reportDiagnostics(diagnostics, style), beside(style, rest));
      return { ...end, exitCode: diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0 };
    }
    case 'prepared': {
      const { release, files, whyNoLayout } = result;
      const { version, changes } = release;
      const layout = whyNoLayout === null ? '' : `warning: layout changes are unknown: ${whyNoLayout}.\n`;
      const written = files.map((file) => `  ${file}\n`).join('');
      const said = `${printChanges(changes)}${layout}Version ${version} is prepared. Changed:\n${written}${nextSteps(version)}`;
      return { ...beside(style, style.quiet ? layout : said), exitCode: 0 };
    }
  }
};
