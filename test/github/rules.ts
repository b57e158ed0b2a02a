import { APPROVED, GITHUB_LINES, LINES, READS, WRITES } from './rights.ts';
import { eventsOf, jobsOf, type Step, stepsOf, type Workflow, writesOf } from './workflow.ts';

/** What a rule needs to know beside the workflow: the scripts of package.json. */
type Known = { scripts: readonly string[] };

/** A rule gives the places where a workflow breaks it, each with what was found. */
export type Rule = (workflow: Workflow, known: Known) => string[];

const EVENTS = ['push', 'pull_request', 'schedule', 'workflow_dispatch', 'workflow_call', 'workflow_run'];

const show = (value: unknown): string => JSON.stringify(value) ?? 'nothing';

/** No event runs code of a fork with the rights of this repository (`pull_request_target`, `issue_comment` …). */
const events: Rule = (workflow) =>
  eventsOf(workflow)
    .filter((event) => !EVENTS.includes(event))
    .map((event) => `${workflow.file}: on ${event}`);

/** Nobody has a right that a job did not ask for. */
const noRightsAtTheTop: Rule = ({ file, permissions }) =>
  show(permissions) === '{}' ? [] : [`${file}: permissions ${show(permissions)}, expected {}`];

/** Each job lists its rights; what writes stands in the table. */
const rightsOfJobs: Rule = (workflow) =>
  jobsOf(workflow).flatMap(({ place, job }) => {
    if (typeof job.permissions !== 'object') return [`${place}: permissions ${show(job.permissions)}`];
    const unlisted = writesOf(job).filter((scope) => !WRITES[place]?.includes(scope));
    const reads = Object.keys(job.permissions).filter((scope) => !writesOf(job).includes(scope));
    return [
      ...unlisted.map((scope) => `${place}: writes ${scope}, which is not in the table`),
      ...reads.filter((scope) => !READS.includes(scope)).map((scope) => `${place}: reads ${scope}`),
    ];
  });

/** The table lists no right that no job has. */
const noRightToSpare: Rule = (workflow) =>
  Object.entries(WRITES)
    .filter(([place]) => place.startsWith(`${workflow.file}/`))
    .flatMap(([place, scopes]) => {
      const job = workflow.jobs[place.slice(workflow.file.length + 1)];
      const had = job === undefined ? [] : writesOf(job);
      return scopes.filter((scope) => !had.includes(scope)).map((scope) => `${place}: ${scope} is not used`);
    });

const PINNED = /^[\w.-]+\/[\w./-]+@[\da-f]{40}$/;

const isCommented = (text: string, uses: string): boolean =>
  text.split('\n').some((line) => line.includes(`uses: ${uses} # v`) && /# v\d+\.\d+\.\d+$/.test(line));

/** Each action is one commit, with its version beside it. */
const pinned: Rule = (workflow) => {
  const used = [
    ...stepsOf(workflow).map(({ place, step }) => ({ place, uses: step.uses })),
    ...jobsOf(workflow).map(({ place, job }) => ({ place, uses: job.uses })),
  ];
  return used.flatMap(({ place, uses }) => {
    if (uses === undefined || uses.startsWith('./.github/')) return [];
    if (!PINNED.test(uses)) return [`${place}: ${uses} is not pinned to a commit`];
    return isCommented(workflow.text, uses) ? [] : [`${place}: ${uses} without "# v1.2.3"`];
  });
};

/** A container or service would be one more program from elsewhere. */
const noContainers: Rule = (workflow) =>
  jobsOf(workflow)
    .filter(({ job }) => job.container !== undefined || job.services !== undefined)
    .map(({ place }) => `${place}: a container`);

const isCheckout = ({ uses = '' }: Step): boolean => uses.startsWith('actions/checkout@');

/** No token stays behind in the folder that is checked out. */
const noCredentials: Rule = (workflow) =>
  stepsOf(workflow)
    .filter(({ step }) => isCheckout(step) && step.with?.['persist-credentials'] !== false)
    .map(({ place }) => `${place}: checkout without persist-credentials: false`);

/** Each job ends. */
const timeouts: Rule = (workflow) =>
  jobsOf(workflow)
    .filter(
      ({ job }) => job.uses === undefined && !((job['timeout-minutes'] ?? Number.POSITIVE_INFINITY) <= 60),
    )
    .map(({ place }) => `${place}: no timeout-minutes of 60 or less`);

/** Text from outside reaches a line through `env` alone, where the shell does not read it as commands. */
const noExpressions: Rule = (workflow) =>
  stepsOf(workflow)
    .filter(({ step }) => /\$\{\{/.test(`${step.run} ${step.shell} ${step['working-directory']}`))
    .map(({ place }) => `${place}: an expression in a line of the shell`);

const ONE_COMMAND = /^[^\n;|&<`]*$/;

const isUnquoted = (line: string): boolean => line.replace(/"[^"]*"|'[^']*'/g, '').includes('$');

const isScript = (line: string, scripts: readonly string[]): boolean => {
  const [, name = ''] = /^npm run (?:--silent )?([\w:-]+)(?: -- [^>]+)?$/.exec(line) ?? [];
  return scripts.includes(name);
};

const isAllowed = (line: string, mayWrite: boolean, { scripts }: Known): boolean => {
  if (!ONE_COMMAND.test(line) || line.includes('$(')) return false;
  const lines = mayWrite ? [...LINES, ...GITHUB_LINES] : LINES;
  return isScript(line, scripts) || lines.some((allowed) => allowed.test(line));
};

/** Each step is a program of the project, which also runs on a desk. */
const oneLine: Rule = (workflow, known) =>
  stepsOf(workflow).flatMap(({ place, job, step: { run, shell } }) => {
    if (shell !== undefined) return [`${place}: another shell, ${shell}`];
    if (run === undefined || isAllowed(run, writesOf(job).length > 0, known)) return [];
    return [`${place}: ${show(run)} is no script of package.json and not on the list`];
  });

/** A value with blanks or stars in it stays one argument. */
const quoted: Rule = (workflow) =>
  stepsOf(workflow)
    .filter(({ step }) => isUnquoted(step.run ?? ''))
    .map(({ place, step }) => `${place}: a variable without quotes in ${show(step.run)}`);

/** Who may write runs nothing of a checkout: neither its own code nor that of packages. */
const writersRunNothing: Rule = (workflow) =>
  stepsOf(workflow)
    .filter(({ job, step }) => writesOf(job).length > 0 && (isCheckout(step) || /^npm /.test(step.run ?? '')))
    .map(({ place, step }) => `${place}: ${step.uses ?? step.run} in a job that may write`);

const OF_THE_CALLER = /github\.(event\.workflow_run\.(head|pull)|head_ref)|refs\/pull/;

/** After a run of somebody else's code, only the default branch is checked out, never what that run was of. */
const noForeignCheckout: Rule = (workflow) =>
  eventsOf(workflow).includes('workflow_run')
    ? stepsOf(workflow)
        .filter(({ step }) => isCheckout(step) && OF_THE_CALLER.test(show(step.with)))
        .map(({ place }) => `${place}: checks out what the pull request brought`)
    : [];

/** A machine of one's own keeps what a run left on it. */
const hostedRunners: Rule = (workflow) =>
  jobsOf(workflow)
    .filter(({ job }) => job.uses === undefined && !/^ubuntu-(latest|\d\d\.04)$/.test(String(job['runs-on'])))
    .map(({ place, job }) => `${place}: runs on ${show(job['runs-on'])}`);

/** What is published waits for the environment of the table. */
const approved: Rule = (workflow) =>
  jobsOf(workflow).flatMap(({ place, job: { environment } }) => {
    const wanted = APPROVED[place];
    const found =
      typeof environment === 'string' ? environment : (environment as { name?: string } | undefined)?.name;
    return found === wanted ? [] : [`${place}: environment ${show(found)}, expected ${show(wanted)}`];
  });

/** All rules by name. */
export const RULES = {
  events,
  noRightsAtTheTop,
  rightsOfJobs,
  noRightToSpare,
  pinned,
  noContainers,
  noCredentials,
  timeouts,
  noExpressions,
  oneLine,
  quoted,
  writersRunNothing,
  noForeignCheckout,
  hostedRunners,
  approved,
} as const satisfies Record<string, Rule>;

/** The name of a rule. */
export type RuleName = keyof typeof RULES;
