import type { SheetChange, Summary } from './summary.ts';

const CHANGE_NAMES: Readonly<Record<SheetChange['what'], string>> = {
  added: 'new',
  removed: 'no longer made',
  text: 'text',
  layout: 'layout only',
};

const row = ({ id, code, what, words }: SheetChange): string =>
  `| ${id} | ${code} | ${CHANGE_NAMES[what]} | +${words.added} −${words.removed} |`;

/**
 * The summary as Markdown for a comment. It contains only ids, codes and numbers, with validated characters:
 * untrusted titles and text could mention people or insert a link.
 */
export const printSummary = ({ sheets, others, unchanged }: Summary, address: string | null): string => {
  const changed = sheets.length + others.length;
  const head =
    changed === 0 ? 'No sheet changes.' : `${changed} sheets change, ${unchanged} stay as they are.`;
  const table = ['| sheet | code | what | words |', '| --- | --- | --- | --- |', ...sheets.map(row)];
  return [
    head,
    ...(address === null || changed === 0 ? [] : ['', `[Text and pages, before and after](${address})`]),
    ...(sheets.length === 0 ? [] : ['', ...table]),
    ...(others.length === 0 ? [] : ['', `Not shown: ${others.join(', ')}.`]),
    '',
  ].join('\n');
};
