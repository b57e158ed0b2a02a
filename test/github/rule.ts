import type { Workflow } from './workflow.ts';

/** Input of a rule besides the workflow: the scripts of package.json. */
export type Known = { scripts: readonly string[] };

/** A rule returns the places where a workflow breaks it, each with what was found. */
export type Rule = (workflow: Workflow, known: Known) => string[];

/** A value as shown in a message. */
export const show = (value: unknown): string => JSON.stringify(value) ?? 'nothing';
