import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { checkBody } from '../../../../scripts/handout/from-markdown/index.ts';
import { parseBody } from '../../../../scripts/handout/from-markdown/parse-body.ts';
import { diagnosticsOf, KNOWN } from '../audiences.ts';

/** The fix of a text's first error. */
const fixOf = (text: string): string => {
  const file = new VFile({ path: 'content/en/guides/test.md', value: text });
  checkBody(parseBody(file, text), 'guides', KNOWN, file);
  return file.messages[0]?.note ?? '';
};

test.each([
  ['> 38 °C is too hot.', 'Write “more than 38”, or `\\>` in place of `>`; start a quote with a word.'],
  ['- >= 2 stools', 'Write “at least 2”, or `\\>=` in place of `>=`;'],
  ['- >38.5: call', 'Write “more than 38.5”'],
  ['> °C', 'Write “more than”'],
  ['Take two pills\n+ 1 glass', 'write it at the end of the line above, or as `\\+`'],
  ['Your ward is\n1. Ask.', 'as `1\\.`'],
  ['- + 1 glass', 'for the sign itself write `\\+`'],
  ['• Rest', 'Start the line with `- `.'],
  ['-\u00a0Rest', 'Type a plain space: start the line with `- `.'],
  ['1.Rest', 'Put a space after the full stop'],
  ['a) Rest', 'Start the line with `1. `'],
  ['1. Wash\n  - Soap', 'Put the mark under the first letter of the item above'],
  ['1. One\n3. Three', 'Write 2'],
  ['**Fever:**tell', 'Put a space after the closing mark.'],
  ['**Rest **now', 'Put the closing mark right after the last word'],
  ['** Rest** now', 'Put the opening mark right before the first word.'],
  ['_Rest_ed', 'Write `*` in place of `_`'],
  ['5*3*2', 'for the sign itself write `\\*`'],
  ['| Day | Pill |\n| Mon | 1 |', 'Write `| --- | --- |` below the head'],
  ['A | B | C\nD | E | F', 'Write `| --- | --- | --- |` below the head'],
  ['Eases. : cite[KEY]', 'Delete the space'],
  ['- Rest\n-', 'Write them after the mark, or delete the line.'],
])('%j: the message says how to fix it', (text, fix) => {
  expect(fixOf(text).toLowerCase()).toContain(fix.toLowerCase());
});

test.each([
  ['a quote with the name of who said it', 'She said:\n\n> Rest is good.\n>\n> — Anna, a patient'],
  ['a list right below a line with a colon', 'Steps: :cite[KEY]\n1. Rest.\n2. Drink.'],
  ['a list in an item', '- Rest\n  - 2 hours a day\n  - 3 times a week'],
  ['one item in an item, after a colon', '- Wash:\n  - 2 hands'],
  ['a dash at the start of a wrapped line', 'Your skin is thin\n– be gentle.'],
  ['two Latin names at the start of wrapped lines', 'E. coli is a germ, and\nC. difficile too.'],
  ['numbers in brackets at the start of wrapped lines', 'Take one\n(1) pill, then two\n(2) pills.'],
  ['a number at the start of a wrapped line', 'Your bed is in ward\n2. Ask at the desk.'],
  ['a minus at the start of a wrapped line', 'It went down to\n-3 last week.'],
  ['one bold label among lines', '**Note:** it can hurt.\nWe help you.'],
  ['plain words with a colon on lines below each other', 'Bring: your pills.\nAsk: what helps?'],
  ['steps in paragraphs of their own', 'Step 1: Wash.\n\nStep 2: Dry.'],
  ['times at the start of wrapped lines', 'Call from\n10:30 on. At\n11:00 we close.'],
  ['lines of a sentence that start with numbers', 'Take it for\n1 day, then\n2 days.'],
  [
    'an address between marks before a letter',
    '<nurse@example.org>s [nurse@example.org](mailto:nurse@example.org)s',
  ],
  ['a question and its answer', 'Q: Rest?\nA: Yes.'],
  ['a quote that starts with a letter of a unit', '> X-rays help.\n\n> L4 is a bone.\n\n> G-CSF is a shot.'],
  ['lists of two kinds with an empty line between', '- Rest\n\n1. Walk'],
  ['numbers that end in one column', ' 9. nine\n10. ten'],
  ['a list of one number', '1. Rest.\n1. Drink.'],
  ['paragraphs in an item', '1. Rest.\n\n   Then drink.\n2. Walk.'],
  ['a list in a quote', '> - Rest.\n> - Drink.'],
  ['items of a condition, a fact, a link', '- :condition\n- :clinic[phone]\n- [a](https://example.org)'],
  ['a part of a word in emphasis', '**re**st and un*rest*ed'],
  ['escaped marks of emphasis', '\\*\\*Rest\\*\\* and \\*rest and \\_rest and \\`'],
  ['signs as entities', '&ast;&ast;Rest and &#96;'],
  ['marks that are escaped', '\\- Rest\n\n1\\. Rest\n\n\\> 38'],
])('%s: no error', (_, text) => {
  expect(diagnosticsOf(text)).toEqual([]);
});

test.each([
  ['a quote right below words', 'Tell us at\n> two loose stools', ['markdown/sign-at-line-start 2:1']],
  ['a quote at the start of an item', '- > two stools', ['markdown/sign-at-line-start 1:3']],
  ['a dash of one item', 'He felt well\n- until Monday.', ['markdown/sign-at-line-start 2:1']],
  ['bold bullets', '**• Rest**', ['markdown/list-mark 1:3']],
  ['capital letters', 'A. Wash\nB. Dry', ['markdown/list-mark 1:1', 'markdown/list-mark 2:1']],
  ['letters in brackets', '(a) Rest', ['markdown/list-mark 1:1']],
  ['numbers that start no list', 'Steps:\n2. Rest', ['markdown/list-mark 2:1']],
  ['numbers and dashes', '1 - Rest\n2 - Sit', ['markdown/list-mark 1:1', 'markdown/list-mark 2:1']],
  ['steps', 'Step 1: Wash\nStep 2: Dry', ['markdown/list-mark 1:1', 'markdown/list-mark 2:1']],
  ['bold steps', '**Day 1.** Rest\n**Day 2.** Walk', ['markdown/list-mark 1:3', 'markdown/list-mark 2:3']],
  [
    'steps that run over',
    'Week 1 – rest a lot\nat home\nWeek 2 – walk',
    ['markdown/list-mark 1:1', 'markdown/list-mark 3:1'],
  ],
  ['labels', '**Fever:** call\n**Cough:** rest', ['markdown/list-mark 1:3', 'markdown/list-mark 2:3']],
  ['ordinals', '1st: Wash\n2nd: Dry', ['markdown/list-mark 1:1', 'markdown/list-mark 2:1']],
  ['bullets of Word', 'o Rest\no Walk', ['markdown/list-mark 1:1', 'markdown/list-mark 2:1']],
  ['boxes to tick', '[ ] Rest', ['markdown/task-list 1:1']],
  ['a paragraph indented too little', '1. Wash\n\n  More.', ['markdown/list-indent 3:3']],
  ['a backslash before a bullet, which would be printed', '\\• Rest', ['markdown/list-mark 1:2']],
  ['a bullet too far to the right', '- Rest\n      - Sit', ['markdown/list-indent 2:7']],
  ['a tab before a bullet below words', 'Rest\n\t- Walk', ['markdown/list-indent 2:2']],
  ['the next number in an item', '1. Rest\n   2. Walk', ['markdown/list-indent 2:4']],
  [
    'bullets right below numbers',
    '1. Rest\n- Sit\n2. Walk',
    ['markdown/list-indent 2:1', 'markdown/list-indent 3:1'],
  ],
  ['a rule as an item', '- ***\n\n> ---', ['markdown/empty-item 1:1', 'markdown/empty-item 3:1']],
  ['letters with two marks', 'a.) Rest', ['markdown/list-mark 1:1']],
  ['letters in square brackets', '[a] Rest\n[b] Walk', ['markdown/list-mark 1:1', 'markdown/list-mark 2:1']],
  ['letters and colons', 'a: Rest\nb: Walk', ['markdown/list-mark 1:1', 'markdown/list-mark 2:1']],
  ['letters and dashes', 'a - Rest\nb - Walk', ['markdown/list-mark 1:1', 'markdown/list-mark 2:1']],
  ['a space before the mark of a number', '1 ) Rest', ['markdown/list-mark 1:1']],
  ['numbers without marks', '1 Rest\n2 Walk', ['markdown/list-mark 1:1', 'markdown/list-mark 2:1']],
  ['numbers and slashes', '1/ Rest\n2/ Walk', ['markdown/list-mark 1:1', 'markdown/list-mark 2:1']],
  ['words as numbers', 'First: Rest\nSecond: Walk', ['markdown/list-mark 1:1', 'markdown/list-mark 2:1']],
  ['steps in words', 'Step one: Rest\nStep two: Walk', ['markdown/list-mark 1:1', 'markdown/list-mark 2:1']],
  ['one sign on each line', '~ Rest\n~ Walk', ['markdown/list-mark 1:1', 'markdown/list-mark 2:1']],
  ['bullets of a symbol font', '\uf0b7 Rest', ['markdown/list-mark 1:1']],
  [
    'a quote that starts with a unit',
    '> mmol/L\n\n> ½ glass',
    ['markdown/sign-at-line-start 1:1', 'markdown/sign-at-line-start 3:1'],
  ],
  [
    'a mail address of which the start is no part of the link',
    'Ask nürse@example.org.',
    ['markdown/broken-link 1:7'],
  ],
  ['a mail address of which the end is none', 'Ask nurse@example.orgü.', ['markdown/broken-link 1:5']],
  [
    'a host with an empty part, an underscore, no dot',
    '[a](https://b..org) [c](https://d_e.org) [f](https://localhost)',
    ['markdown/link-scheme 1:1', 'markdown/link-scheme 1:21', 'markdown/link-scheme 1:42'],
  ],
  ['a table with a line of `=`', '| A | B |\n| === | === |\n| C | D |', ['markdown/table-dashes 1:1']],
  ['a definition without a scheme', 'See [x].\n\n[x]: example.org', ['markdown/link-scheme 3:1']],
  ['in a quote', '> • Rest\n> • Sit', ['markdown/list-mark 1:3', 'markdown/list-mark 2:3']],
])('%s: refused at its place', (_, text, diagnostics) => {
  expect(diagnosticsOf(text)).toEqual(diagnostics);
});
