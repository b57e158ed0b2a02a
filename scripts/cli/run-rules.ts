import { bareCommand, parseArguments } from '../build/command-line/parse-arguments.ts';
import { type Io, reportParsed, runShell } from '../build/program/shell.ts';
import type { Report } from '../build/report/report.ts';
import { explainRule, nearestRule, ruleReference } from '../diagnostics/rule-reference.ts';

const rulesCommand = () =>
  bareCommand({
    name: 'npx handouts rules',
    summary: 'Explains the rules that an error message names.',
    examples: [
      ['markdown/list-mark', 'explain one rule'],
      ['', 'print the reference of all rules as Markdown'],
    ],
  })
    .argument('[id]', 'id of a rule, as an error message shows it')
    .option('--debug', 'print stack traces');

const print = (id: string | undefined): Report => {
  const text = id === undefined ? ruleReference() : explainRule(id);
  if (text !== null) return { stdout: text, stderr: '', exitCode: 0 };
  const near = nearestRule(`${id}`);
  const hint = near === null ? 'npx handouts rules lists all rules.' : `Did you mean ${near}?`;
  return { stdout: '', stderr: `error: There is no rule ${id}. ${hint}\n`, exitCode: 2 };
};

/** Runs `handouts rules` on its arguments; gives the exit code: 0 printed, 2 usage error. */
export const runRules = (args: string[], io: Io): Promise<number> =>
  runShell(args, io, async () => {
    const parsed = parseArguments(rulesCommand(), args, ({ args: [id] }) => ({ id }));
    return parsed.type === 'run' ? print(parsed.options.id) : reportParsed(parsed);
  });
