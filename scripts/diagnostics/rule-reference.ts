import { nearest } from './nearest.ts';
import type { Rule } from './rules/rule.ts';
import { RULE_GROUPS, RULES } from './rules.ts';

const HEAD = `# Rules

Every rule of \`npm run check:content\` and of a build, by its id. \`npx handouts rules <id>\` explains one of them. A rule marked
(warning) does not stop a build. This file is generated: \`npx handouts rules > content/RULES.md\`.
`;

/** A cell of a Markdown table. */
const cell = (text: string): string => text.replaceAll('|', '\\|');

const row = ([id, { asks, example, fix, isWarning }]: [string, Rule]): string =>
  `| \`${id}\`${isWarning ? ' (warning)' : ''} | ${[asks, example, fix].map(cell).join(' | ')} |`;

const section = ({ heading, rules }: (typeof RULE_GROUPS)[number]): string =>
  [
    `## ${heading}`,
    '',
    '| rule | asks for | refused, for example | fix |',
    '| --- | --- | --- | --- |',
    ...Object.entries<Rule>(rules).sort().map(row),
    '',
  ].join('\n');

/** The rule reference as a Markdown page. */
export const ruleReference = (): string => [HEAD, ...RULE_GROUPS.map(section)].join('\n');

/** What one rule requires, with an example and its fix; null when there is no such rule. */
export const explainRule = (id: string): string | null => {
  const rule = RULES.get(id);
  if (rule === undefined) return null;
  const lines = [
    `${id} (${rule.isWarning ? 'warning' : 'error'})`,
    `  asks for  ${rule.asks}`,
    `  refuses   ${rule.example}`,
    `  fix       ${rule.fix}`,
  ];
  return `${lines.join('\n')}\n`;
};

/** The nearest rule id; null when none is near. */
export const nearestRule = (id: string): string | null => nearest(id, [...RULES.keys()]);
