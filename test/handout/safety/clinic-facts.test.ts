import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { parseBody } from '../../../scripts/handout/from-markdown/parse-body.ts';
import { checkClinicFacts } from '../../../scripts/handout/safety/clinic-facts.ts';
import { statementsIn } from '../../../scripts/handout/safety/statements.ts';
import { en } from '../../../scripts/locales/en/index.ts';

const factsIn = (text: string): string[] => {
  const file = new VFile({ value: text });
  checkClinicFacts(file, statementsIn(parseBody(file, text), en), en.safety);
  return file.messages.map(({ ruleId, line, column }) => `${ruleId} ${line}:${column}`);
};

test.each([
  ['Call 555-123-4567 today.', '1:6'],
  ['Call us at (202) 456-1111.', '1:12'],
  ['Our line is 202.456.1111.', '1:13'],
  ['The number 1-800-227-2345 is free.', '1:12'],
  ['Call 1-800-CANCERS now.', '1:6'],
  ['Ring +44 20 7946 0120 at night.', '1:6'],
  ['Ring 020 7946 0120 at night.', '1:6'],
  ['Call 456-1111.', '1:6'],
  ['Call the nurse line on 4561111.', '1:24'],
  ['Dial 988 for help.', '1:6'],
  ['Ask for ext. 1234.', '1:9'],
  ['Call 01 23 45 67 89.', '1:6'],
  ['Text HOME to 741741.', '1:14'],
  ['Rest.\n\n- **Nurse:** 202-456-1111', '3:14'],
])('%j has a phone number', (text, place) => {
  expect(factsIn(text)).toEqual([`phone-number ${place}`]);
});

test.each([
  ['Call 911 at once.', '1:6'],
  ['Dial 9-1-1.', '1:6'],
  ['Call an ambulance on 999.', '1:22'],
  ['Ring 112.', '1:6'],
  ['Call nine one one.', '1:6'],
  ['Emergency number: 144', '1:19'],
  ['Emergency: 112', '1:12'],
  ['## Call 911 if you cannot breathe', '1:9'],
])('%j has an emergency number', (text, place) => {
  expect(factsIn(text)).toEqual([`emergency-number ${place}`]);
});

test.each([
  ['Fever is 101 °F or more.', '1:10'],
  ['Your temperature is 38.0 °C.', '1:21'],
  ['A fever of 38.5C is high.', '1:12'],
  ['Tell us at 100.4 degrees.', '1:12'],
  ['A temperature over 38 degrees Celsius.', '1:20'],
  ['Fever (100.4 or higher).', '1:8'],
  ['You are hotter than 101.', '1:21'],
  ['A fever of thirty-eight degrees.', '1:12'],
  ['You feel hot (101º F).', '1:15'],
  ['| Sign | What |\n| - | - |\n| Fever of 39 °C | Rest. |', '3:12'],
])('%j has a body temperature', (text, place) => {
  expect(factsIn(text)).toEqual([`body-temperature ${place}`]);
});

const FIXTURES = join(import.meta.dirname, '../../fixtures/clinic-facts');
const linesOf = (name: string): string[] =>
  readFileSync(join(FIXTURES, `${name}.txt`), 'utf8')
    .trim()
    .split('\n');

test.each(['phone-number', 'emergency-number', 'body-temperature'])(
  'every line of %s.txt contains one',
  (rule) => {
    const without = linesOf(rule).filter((line) => !factsIn(line).some((fact) => fact.startsWith(rule)));
    expect(without).toEqual([]);
  },
);

test('no line of none.txt contains any: doses, dates, trials, levels in the blood, rooms', () => {
  expect(linesOf('none').flatMap(factsIn)).toEqual([]);
});

test.each([
  ['![Call 911](x.png)', 'emergency-number 1:8'],
  ['Call 303-\n555-8899.', 'phone-number 1:1'],
  ['Store the pens below 40 °C. A fever of 38 °C is high.', 'body-temperature 1:40'],
])('%j has one fact', (text, fact) => {
  expect(factsIn(text)).toEqual([fact]);
});

test('each fact is reported separately', () => {
  expect(factsIn('Fever of 101 °F: call 911 or 202-456-1111.')).toEqual([
    'emergency-number 1:23',
    'phone-number 1:30',
    'body-temperature 1:10',
  ]);
});

test('the fix names the directive', () => {
  const file = new VFile({ value: 'Fever of 101 °F: call 911 or 202-456-1111.' });
  checkClinicFacts(file, statementsIn(parseBody(file, String(file.value)), en), en.safety);
  expect(file.messages.map(({ note }) => note).join(' ')).toMatch(
    /:clinic\[emergency\].*:clinic\[phone\].*:clinic\[fever\]/u,
  );
});

test.each([
  'Call :clinic[phone] or :clinic[emergency]. Fever is :clinic[fever].',
  'Store the pens at 2 °C to 8 °C (36 °F to 46 °F).',
  'Do not keep pills above 40 °C (104 °F).',
  'Wash with warm water of 38 °C (100 °F).',
  'Call us within 24 hours.',
  'Call us 2 to 3 days before.',
  'About 100 to 200 people had it.',
  'The years 2015-2020 were good.',
  'Use it for 100-120 minutes.',
  'Call people by name, 100 times if you must.',
  'About 112 people took part, 999 in all.',
  'Bend your knee by 40 degrees.',
  'Turn it by forty degrees.',
  'About 911 people took part; see page 911.',
  'The emergency room has 20 rooms, and you may wait 2 hours.',
  'The level is 37 ng/mL.',
  'About 38 in 100 people have a fever.',
  'Radium-223, iodine-131 and Lu-177.',
  'See [the helpline](tel:+18002272345).',
  'Fever can last 36 hours.',
  'Code 123-45-678 on the label.',
])('%j has none', (text) => {
  expect(factsIn(text)).toEqual([]);
});
