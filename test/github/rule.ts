import type { Workflow } from './workflow.ts';

/** What a rule needs to know beside the workflow: the scripts of package.json. */
export type Known = { scripts: readonly string[] };

/** A rule gives the places where a workflow breaks it, each with what was found. */
export type Rule = (workflow: Workflow, known: Known) => string[];

/** A value as a message shows it. */
export const show = (value: unknown): string => JSON.stringify(value) ?? 'nothing';
