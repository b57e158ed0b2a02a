import { APPROVED, READS, WRITES } from './rights.ts';
import { type Rule, show } from './rule.ts';
import { knownActions, pinned } from './rules-of-actions.ts';
import { noExpressions, noSecrets, oneLine, plainEnvironment, quoted } from './rules-of-lines.ts';
import { eventsOf, jobsOf, type Step, stepsOf, writesOf } from './workflow.ts';

const EVENTS = ['push', 'pull_request', 'schedule', 'workflow_dispatch', 'workflow_call', 'workflow_run'];

/** No event runs code of a fork with the rights of this repository (`pull_request_target`, `issue_comment` …). */
const events: Rule = (workflow) =>
  eventsOf(workflow)
    .filter((event) => !EVENTS.includes(event))
    .map((event) => `${workflow.file}: on ${event}`);

/** No permission that a job did not request. */
const noRightsAtTheTop: Rule = ({ file, permissions }) =>
  show(permissions) === '{}' ? [] : [`${file}: permissions ${show(permissions)}, expected {}`];

/** Each job lists its permissions; write permissions are in the table. */
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

/** The table lists no permission that no job has. */
const noRightToSpare: Rule = (workflow) =>
  Object.entries(WRITES)
    .filter(([place]) => place.startsWith(`${workflow.file}/`))
    .flatMap(([place, scopes]) => {
      const job = workflow.jobs[place.slice(workflow.file.length + 1)];
      const had = job === undefined ? [] : writesOf(job);
      return scopes.filter((scope) => !had.includes(scope)).map((scope) => `${place}: ${scope} is not used`);
    });

/** A container or service would be another external program. */
const noContainers: Rule = (workflow) =>
  jobsOf(workflow)
    .filter(({ job }) => job.container !== undefined || job.services !== undefined)
    .map(({ place }) => `${place}: a container`);

const isCheckout = ({ uses = '' }: Step): boolean => uses.startsWith('actions/checkout@');

/** No token is stored in the checked-out folder. */
const noCredentials: Rule = (workflow) =>
  stepsOf(workflow)
    .filter(({ step }) => isCheckout(step) && step.with?.['persist-credentials'] !== false)
    .map(({ place }) => `${place}: checkout without persist-credentials: false`);

/** Each job has a timeout. */
const timeouts: Rule = (workflow) =>
  jobsOf(workflow)
    .filter(
      ({ job }) => job.uses === undefined && !((job['timeout-minutes'] ?? Number.POSITIVE_INFINITY) <= 60),
    )
    .map(({ place }) => `${place}: no timeout-minutes of 60 or less`);

/** Jobs with write permission run nothing of a checkout: neither its own code nor that of packages. */
const writersRunNothing: Rule = (workflow) =>
  stepsOf(workflow)
    .filter(({ job, step }) => writesOf(job).length > 0 && (isCheckout(step) || /^npm /.test(step.run ?? '')))
    .map(({ place, step }) => `${place}: ${step.uses ?? step.run} in a job that may write`);

const OF_THE_CALLER = /github\.(event\.workflow_run\.(head|pull)|head_ref)|refs\/pull/;

/** After a run of foreign code, only the default branch is checked out, never the commit of that run. */
const noForeignCheckout: Rule = (workflow) =>
  eventsOf(workflow).includes('workflow_run')
    ? stepsOf(workflow)
        .filter(({ step }) => isCheckout(step) && OF_THE_CALLER.test(show(step.with)))
        .map(({ place }) => `${place}: checks out what the pull request brought`)
    : [];

/** A self-hosted machine still has the files of earlier runs. */
const hostedRunners: Rule = (workflow) =>
  jobsOf(workflow)
    .filter(({ job }) => job.uses === undefined && !/^ubuntu-(latest|\d\d\.04)$/.test(String(job['runs-on'])))
    .map(({ place, job }) => `${place}: runs on ${show(job['runs-on'])}`);

/** Publishing waits for the environment of the table. */
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
  knownActions,
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
  plainEnvironment,
  noSecrets,
} as const satisfies Record<string, Rule>;

/** The name of a rule. */
export type RuleName = keyof typeof RULES;
