import { stringify } from 'yaml';
import { DOMAIN_NAMES, DOMAINS } from './domain-names.ts';
import type { QualityDomain } from './item.ts';
import { type AnsweredItem, answersOf } from './score-sheet.ts';
import type { SheetFacts } from './sheet-facts.ts';

const row = ({ number, asks, gates, verdict }: AnsweredItem) => {
  if (verdict === null) return { item: number, asks, by: 'reader', answer: null };
  if (verdict === 'held') return { item: number, asks, by: `build: ${gates.join(', ')}`, answer: 'yes' };
  return { item: number, asks, by: 'machine', answer: verdict };
};

/**
 * A form (YAML) of one sheet for a reader: every item, with enforced and measured answers, and empty answers
 * for the reader.
 */
export const printForm = (facts: SheetFacts, pages: number | null): string => {
  const { id, title } = facts.handout;
  const answers = answersOf(facts);
  const rows = (domain: QualityDomain) => answers.filter((one) => one.domain === domain).map(row);
  const form = {
    sheet: id,
    title,
    pages,
    reader: { name: null, role: null, date: null },
    ...Object.fromEntries(DOMAINS.map((domain) => [DOMAIN_NAMES[domain], rows(domain)])),
  };
  return [
    '# Answer yes, no or n/a where it says reader. Change any other answer that you do not share.',
    '# Score: yes / (yes + no).',
    stringify(form),
  ].join('\n');
};
