import { ASSETS_RULES } from './rules/assets.ts';
import { DIRECTIVES_RULES } from './rules/directives.ts';
import { FILES_RULES } from './rules/files.ts';
import { LINKS_RULES } from './rules/links.ts';
import { MARKS_RULES } from './rules/marks.ts';
import { PACKET_RULES } from './rules/packet.ts';
import { PLAIN_RULES } from './rules/plain.ts';
import { RELEASE_RULES } from './rules/release.ts';
import type { Rule } from './rules/rule.ts';
import { SAFETY_RULES } from './rules/safety.ts';
import { SECTIONS_RULES } from './rules/sections.ts';
import { TRANSLATION_RULES } from './rules/translation.ts';
import { UPKEEP_RULES } from './rules/upkeep.ts';
import { VALUES_RULES } from './rules/values.ts';

/** Every rule under the heading of its group, in the order of the rule reference. */
export const RULE_GROUPS = [
  { heading: 'Files and folders', rules: FILES_RULES },
  { heading: 'Front matter and YAML', rules: VALUES_RULES },
  { heading: 'Clinic, pictures and reviews', rules: ASSETS_RULES },
  { heading: 'Headings, lists and marks', rules: MARKS_RULES },
  { heading: 'Links and pictures', rules: LINKS_RULES },
  { heading: 'Directives', rules: DIRECTIVES_RULES },
  { heading: 'Sections, cards and names', rules: SECTIONS_RULES },
  { heading: 'Safety', rules: SAFETY_RULES },
  { heading: 'Sources, reviews and withdrawn sheets', rules: UPKEEP_RULES },
  { heading: 'Translations', rules: TRANSLATION_RULES },
  { heading: 'Plain language', rules: PLAIN_RULES },
  { heading: 'Releases', rules: RELEASE_RULES },
  { heading: 'Packets', rules: PACKET_RULES },
] as const;

type RulesOf<Group> = Group extends { rules: infer Rules } ? keyof Rules : never;

/** Stable id of a rule, `area/name`: editors and filters use it. */
export type RuleId = RulesOf<(typeof RULE_GROUPS)[number]>;

/** Ids of the rules of the content model. */
export type ContentRule = Extract<RuleId, `content/${string}`>;

/** Every rule by its id. */
export const RULES: ReadonlyMap<string, Rule> = new Map(
  RULE_GROUPS.flatMap(({ rules }) => Object.entries<Rule>(rules)),
);
