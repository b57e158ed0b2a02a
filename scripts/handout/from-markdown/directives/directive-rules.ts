import { CONTAINERS, LEAVES } from './block-directives.ts';
import type { DirectiveRule } from './directive-rule.ts';
import { TEXT_RULES } from './text-rules.ts';

/** The syntax of each directive of the authoring format, by name. */
export const DIRECTIVE_RULES: ReadonlyMap<string, DirectiveRule> = new Map([
  ...Object.entries(TEXT_RULES),
  ...[...LEAVES, ...CONTAINERS].map(([name, { rule }]) => [name, rule] as const),
]);
