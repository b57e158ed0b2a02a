import { expect, test } from 'vitest';
import {
  isSafetyMatter,
  needsSource,
  tellsNotToMix,
  tellsToCall,
} from '../../../scripts/handout/safety/safety-words.ts';
import { tells } from '../../../scripts/handout/safety/signs.ts';
import { safety } from '../../../scripts/locales/en/safety.ts';

test.each(['Call us that day.', 'If it bleeds, call 911.', 'call {clinic.emergency}', 'Go to the hospital.'])(
  '“%s” says whom to call',
  (text) => expect(tellsToCall(text, safety)).toBe(true),
);

test.each([
  'Stop taking the pills.',
  'Stop your pills at once.',
  'Quit taking the tablets.',
  'Skip your next dose.',
  'Hold your pills for 3 days.',
  'Double your next dose.',
  'Take twice as many pills.',
  'Don’t take ibuprofen.',
  'You must not take aspirin.',
  'You should not take it with food.',
  'Never drink alcohol.',
  'Do not get pregnant.',
  'It is not safe to drive.',
  'You cannot take it with aspirin.',
  'It must not be crushed.',
  'Tell us at once if you bleed.',
  'If your leg swells, let us know straight away.',
  'Tell your nurse today.',
  'See a doctor right away if you cannot breathe.',
  'Contact your nurse if you bleed.',
  'Phone us if you have pain.',
  'Get help right away.',
  'Seek medical help.',
  'Go straight to the hospital.',
  'Come in at once if you bleed.',
  'Keep away from children for 3 days.',
  'Steer clear of grapefruit.',
  'Refrain from alcohol.',
])('“%s” needs a source', (text) => expect(needsSource(text, safety)).toBe(true));

test.each([
  'The treatment does not stop the pain.',
  'The cancer cannot use the hormone to grow.',
  'Stop and rest when you are tired.',
  'Stop at the desk on the left.',
  'Hold the rail on the stairs.',
  'Change the patch every 72 hours.',
  'Get help with shopping.',
  'Tell us what you ate today.',
  'Tell us if you have now, or ever had, an ulcer.',
  'You see your nurse each week.',
  'The pain may stop right away.',
  'We do not use dye for this scan.',
  'Call your insurance plan to ask what it pays for.',
  'We call your doctor after the scan.',
  'The nurse will call your name.',
  'You go to the hospital for each dose.',
  'Keep your feet apart.',
])('“%s” needs none', (text) => expect(needsSource(text, safety)).toBe(false));

test.each(['The bag holds 500 mL.', 'Drink 500 mL of water.', 'Eat 30 grams of protein at each meal.'])(
  '“%s” is no dose',
  (text) => expect(text).not.toMatch(safety.dose),
);

test.each([
  'Take 10 mL of the liquid medicine.',
  'The bag holds 500 mL. Take 10 mg.',
  'Each glass has 500 mg.',
  'Take 1000 mg of fish oil.',
  'Take 650 mg of sodium bicarbonate.',
  'Take 5 grams of fiber powder.',
])('“%s” is a dose', (text) => expect(text).toMatch(safety.dose));

test.each(['Tell us at your next visit.', 'Doctors call it bone metastasis.', 'It is called a flare.'])(
  '“%s” does not say whom to call',
  (text) => expect(tellsToCall(text, safety)).toBe(false),
);

test('what not to mix and to avoid concerns safety, other words do not', () => {
  expect(tellsNotToMix('Do not mix abiraterone and radium-223.', safety)).toBe(true);
  expect(isSafetyMatter('Avoid grapefruit.', safety)).toBe(true);
  expect(isSafetyMatter('Do not stop it on your own.', safety)).toBe(true);
  expect(isSafetyMatter('Rest when you are tired.', safety)).toBe(false);
});

test('every sign has one level and at least two distinguishing words', () => {
  const all = [...safety.sharedSigns, ...safety.feverSigns, ...safety.treatmentSigns];
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  for (const { id, words } of all) if (id !== 'fever') expect(words.length, id).toBeGreaterThan(0);
});

test('a bullet states a sign when it names all of it', () => {
  const [cord] = safety.sharedSigns;
  if (!cord) throw new Error('There are no shared signs');
  const signs = 'Weak or numb arms, legs, or buttocks, trouble walking';
  expect(tells(`${signs}, or new bladder or bowel trouble`, cord)).toBe(true);
  expect(tells(signs, cord)).toBe(false);
});

test.each([
  ['Black or bloody stools, or blood in your urine', 'callNow'],
  ['Red spots, or blood in your urine', 'sameDay'],
])('“%s” has one level', (bullet, level) => {
  expect(safety.treatmentSigns.filter((sign) => tells(bullet, sign)).map((sign) => sign.level)).toEqual([
    level,
  ]);
});
