import { stringify } from 'yaml';
import type { Domain } from './items.ts';
import { answersOf, type SheetScore } from './score-sheet.ts';
import type { SheetFacts } from './sheet-facts.ts';

const NAMES: Record<Domain, string> = {
  understandability: 'PEMAT-P understandability',
  actionability: 'PEMAT-P actionability',
  cdc: 'CDC Clear Communication Index',
};

const DOMAINS = Object.keys(NAMES) as Domain[];

const cell = ({ scores }: SheetScore, domain: Domain): string => {
  const { percent, yes, no, open } = scores[domain];
  const failed = no.length === 0 ? '' : ` not ${no.join(', ')};`;
  return `${percent ?? '-'} %:${failed} ${yes.length + no.length} decided, ${open.length} for a reader`;
};

/** One line a sheet and instrument, of what the machine decided; then what that means. */
export const printScoresOfSheets = (sheets: readonly SheetScore[]): string => {
  const width = Math.max(...sheets.map(({ id }) => id.length), 5);
  const lines = sheets.flatMap((sheet) =>
    DOMAINS.map(
      (domain, index) =>
        `${(index === 0 ? sheet.id : '').padEnd(width)}  ${NAMES[domain]}: ${cell(sheet, domain)}`,
    ),
  );
  return `${lines.join('\n')}\nThese are the items that a machine can decide. --form prints a form with the rest, for two readers.\n`;
};

/** A form (YAML) of one sheet for a reader: every item, answered where a machine could, empty where not. */
export const printForm = (facts: SheetFacts, pages: number | null): string => {
  const { id, title } = facts.handout;
  const answers = answersOf(facts);
  const items = (domain: Domain) =>
    answers
      .filter((one) => one.domain === domain)
      .map(({ number, asks, answer }) => ({
        item: number,
        asks,
        by: answer === null ? 'reader' : 'machine',
        answer,
      }));
  const form = {
    sheet: id,
    title,
    pages,
    reader: { name: null, role: null, date: null },
    ...Object.fromEntries(DOMAINS.map((domain) => [NAMES[domain], items(domain)])),
  };
  return `# Answer yes, no or n/a where it says reader. Score: yes / (yes + no).\n${stringify(form)}`;
};
