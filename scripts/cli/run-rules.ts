import { plainCommand } from '../build/command-line/parse-arguments.ts';
import { type Io, runCommandLine } from '../build/program/shell.ts';
import { failure, type Report, success } from '../build/report/report.ts';
import { explainRule, nearestRule, ruleReference } from '../diagnostics/rule-reference.ts';

const parseRulesOptions = plainCommand<{ id: string | undefined }>({
  name: 'npx handouts rules',
  summary: 'Explains the rules that an error message names.',
  examples: [
    ['markdown/list-mark', 'explain one rule'],
    ['', 'print the reference of all rules as Markdown'],
  ],
  options: (command) => command.argument('[id]', 'id of a rule, as an error message shows it'),
  read: ({ args: [id] }) => ({ id }),
});

const print = (id: string | undefined): Report => {
  const text = id === undefined ? ruleReference() : explainRule(id);
  if (text !== null) return success(text);
  const near = nearestRule(`${id}`);
  const hint = near === null ? 'npx handouts rules lists all rules.' : `Did you mean ${near}?`;
  return failure(`There is no rule ${id}. ${hint}`);
};

/** Runs `handouts rules` on its arguments; returns the exit code: 0 printed, 2 usage error. */
export const runRules = (args: string[], io: Io, { root }: { root: URL }): Promise<number> =>
  runCommandLine({ args, io, root }, parseRulesOptions, async ({ id }) => print(id));
