import { GROUPS } from '../../scripts/cli/command-line.ts';
import { GITHUB_LINES, LINES } from './rights.ts';
import { type Known, type Rule, show } from './rule.ts';
import { jobsOf, stepsOf, writesOf } from './workflow.ts';

/** External text reaches a line only through `env`, where the shell does not read it as commands. */
export const noExpressions: Rule = (workflow) =>
  stepsOf(workflow)
    .filter(({ step }) => /\$\{\{/.test(`${step.run} ${step.shell} ${step['working-directory']}`))
    .map(({ place }) => `${place}: an expression in a line of the shell`);

const ONE_COMMAND = /^[^\n;|&<`]*$/;

const isUnquoted = (line: string): boolean => line.replace(/"[^"]*"|'[^']*'/g, '').includes('$');

const COMMANDS = GROUPS.flatMap(({ commands }) => Object.keys(commands));

const isCommand = (line: string): boolean => {
  const [, typed = ''] = / -- (.*)$/.exec(line) ?? [];
  return COMMANDS.some((command) => typed === command || typed.startsWith(`${command} `));
};

const isScript = (line: string, scripts: readonly string[]): boolean => {
  const [, name = ''] = /^npm run (?:--silent )?([\w:-]+)(?: -- [^>]+)?$/.exec(line) ?? [];
  return scripts.includes(name) && (name !== 'handouts' || isCommand(line));
};

const isAllowed = (line: string, mayWrite: boolean, { scripts }: Known): boolean => {
  if (!ONE_COMMAND.test(line) || line.includes('$(')) return false;
  const lines = mayWrite ? [...LINES, ...GITHUB_LINES] : LINES;
  return isScript(line, scripts) || lines.some((allowed) => allowed.test(line));
};

/** Each step is a program of the project, which also runs locally. */
export const oneLine: Rule = (workflow, known) =>
  stepsOf(workflow).flatMap(({ place, job, step: { run, shell } }) => {
    if (shell !== undefined) return [`${place}: another shell, ${shell}`];
    if (run === undefined || isAllowed(run, writesOf(job).length > 0, known)) return [];
    return [`${place}: ${show(run)} is no script of package.json and not on the list`];
  });

/** A value with spaces or asterisks stays one argument. */
export const quoted: Rule = (workflow) =>
  stepsOf(workflow)
    .filter(({ step }) => isUnquoted(step.run ?? ''))
    .map(({ place, step }) => `${place}: a variable without quotes in ${show(step.run)}`);

const STEERING = /^(node_options|bash_env|env|ld_.*|path|npm_config_.*|git_.*|gh_host)$/i;

/** No variable changes a program before it starts, and no step has its own shell. */
export const plainEnvironment: Rule = (workflow) => {
  const places = [
    { place: workflow.file, ...workflow },
    ...jobsOf(workflow).map(({ place, job }) => ({ place, ...job })),
    ...stepsOf(workflow).map(({ place, step }) => ({ place, ...step })),
  ];
  return places.flatMap(({ place, env = {}, defaults }) => [
    ...Object.keys(env)
      .filter((name) => STEERING.test(name))
      .map((name) => `${place}: the variable ${name}`),
    ...(/"shell"/.test(show(defaults)) ? [`${place}: another shell`] : []),
  ]);
};

/** No workflow uses a secret except the token of its job, which expires with it. */
export const noSecrets: Rule = ({ file, text }) =>
  text
    .split('\n')
    .filter((line) => /\bsecrets\b/.test(line.replace(/#.*/, '')))
    .map((line) => `${file}: ${line.trim()}`);
