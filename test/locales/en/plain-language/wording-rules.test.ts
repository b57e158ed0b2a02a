import { expect, test } from 'vitest';
import { JARGON } from '../../../../scripts/locales/en/plain-language/jargon.ts';
import { parseMarkdown } from '../../../../scripts/markdown/parse-markdown.ts';
import { writtenTexts } from '../../../../scripts/plain-language/written-texts.ts';
import { english } from '../../sample-locales.ts';

const { wording, style } = english.rules;

const rulesIn = (text: string): string[] =>
  writtenTexts(parseMarkdown(text), english)
    .flatMap((written) => [...wording(written), ...style([written.text])])
    .map(({ rule, words }) => `${rule.slice(6)} ${words}`);

test.each([
  ['A metastatic lesion hurts.', ['jargon metastatic', 'jargon lesion']],
  ['Ask your physician.', ['jargon physician']],
  ['About 25% of people', ['number-form 25%']],
  ['About 12.5 in 100 people', ['number-form 12.5']],
  ['About 1 out of 4 people', ['number-form 1 out of 4']],
  ['A third of people', ['number-form A third']],
  ['About 3/4 of people, ½ of them', ['number-form 3/4', 'number-form ½']],
  ['It takes 1.5 weeks, 2.5 times', ['number-form 1.5', 'number-form 2.5']],
  ['Calcium is low in 0.5 in 100, 1.5 times as often.', ['number-form 0.5', 'number-form 1.5']],
  ['We check your INR. It takes 2.5 of those.', ['number-form 2.5']],
  ['The level fell in 2.6 weeks.', ['number-form 2.6']],
  ['It fell from 12.5 to 2.5 in 100', ['number-form 12.5', 'number-form 2.5']],
  ['It works from 1.5 to 2.5 times as well.', ['number-form 1.5', 'number-form 2.5']],
  ['It lasts from 1.5 to 2 weeks.', ['number-form 1.5']],
  ['This is very rare.', ['chance-word rare']],
  ['Patients can walk.', ['the-patient Patients']],
  ['Words\n\n:::emergency\n\n- A bad headache\n\n:::', ['vague-sign bad']],
  ['The drug is used here.', ['passive is used']],
  ['The the bone', ['repeated-word The the']],
])('“%s” is not plain', (text, rules) => {
  expect(rulesIn(text)).toEqual(rules);
});

test.each([
  'Fever of :clinic[fever]',
  'About 25 in 100 people',
  'A CDK4/6 blocker',
  'The Food and Drug Administration looks at it.',
  '1 in 7 days',
  'A 1.5–2 cm spot',
  'Drink 1.5 to 2 liters of water.',
  'Lift no more than 10 lb (4.5 kg).',
  'PSA: 4.0 ng/mL, then < 0.1',
  'Calcium of 2.6 mmol/L',
  'A T-score of −2.5, of -2.5',
  'Surgery takes 1½ to 2 hours.',
  'Your INR is 2.5; the goal is an INR of 2.0–3.0.',
  'Your INR should be between 2.0 and 3.0 most of the time.',
  'Your creatinine was 0.9, and 1.4 in May.',
  'Blood has a pH of about 7.4.',
  'A PSA of 4.0 or more',
  'Your potassium is 5.5, which is high.',
  'Between 3.5 and 5.0 is usual for potassium.',
  'Hemoglobin (10.2) and albumin (3.8) were low.',
  'See page 4 (section 2.1).',
  'Surgery takes 1½ to 2 hours, or ½–1 hour.',
  'Sleep 7½ hours. Drink ½ glass or ½ cup.',
  'The needle is ½" or 1/2 inch long.',
  'Your level was 2.6, and a value of 2.6 is fine.',
  'The mean age was 62.4 years.',
  'The scanner is a 1.5 tesla machine.',
  'Come on 5/9.',
  'It rose from 1.1 to 2.6.',
  'It went from about 0.8 to about 1.4 in May.',
  'Down from 3.5, it is fine now.',
  'Your calcium was 11.2 last week and is 9.8 today.',
  'The fridge is at 36.5 °F.',
  'A bad headache',
  'How it is given',
  'See “How it is done” for more.',
  'Some people are born with it.',
  'Acutely-named desk :cite[RENAL]',
  'There are two kinds. It is not a cure.',
])('“%s” is plain', (text) => {
  expect(rulesIn(text)).toEqual([]);
});

test('every word of the jargon list has a plain replacement', () => {
  for (const [word, plain] of Object.entries(JARGON)) expect(rulesIn(plain), word).toEqual([]);
});
