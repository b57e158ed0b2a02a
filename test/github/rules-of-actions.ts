import { ACTIONS } from './rights.ts';
import type { Rule } from './rule.ts';
import { jobsOf, stepsOf, type Workflow } from './workflow.ts';

const PINNED = /^[\w.-]+\/[\w./-]+@[\da-f]{40}$/;
const OWN_WORKFLOW = /^\.\/\.github\/workflows\/[\w-]+\.yml$/;

/** External actions of steps and jobs, with their place; workflows of this folder are checked themselves. */
const usedBy = (workflow: Workflow): { place: string; uses: string }[] =>
  [
    ...stepsOf(workflow).map(({ place, step }) => ({ place, uses: step.uses })),
    ...jobsOf(workflow).map(({ place, job }) => ({ place, uses: job.uses })),
  ].flatMap(({ place, uses }) => (uses === undefined || OWN_WORKFLOW.test(uses) ? [] : [{ place, uses }]));

/** Few actions, and none that runs text it is given, such as `github-script`. */
export const knownActions: Rule = (workflow) =>
  usedBy(workflow)
    .filter(({ uses }) => !ACTIONS.some((name) => uses.startsWith(`actions/${name}@`)))
    .map(({ place, uses }) => `${place}: ${uses} is not on the list`);

const isCommented = (text: string, uses: string): boolean =>
  text.split('\n').some((line) => line.includes(`uses: ${uses} # v`) && /# v\d+\.\d+\.\d+$/.test(line));

/** Each action is pinned to a commit, with its version next to it. */
export const pinned: Rule = (workflow) =>
  usedBy(workflow).flatMap(({ place, uses }) => {
    if (!PINNED.test(uses)) return [`${place}: ${uses} is not pinned to a commit`];
    return isCommented(workflow.text, uses) ? [] : [`${place}: ${uses} without "# v1.2.3"`];
  });
