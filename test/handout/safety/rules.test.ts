import { expect, test } from 'vitest';
import { isSafetyMatter, tellsNotToMix, tellsToCall } from '../../../scripts/handout/safety/safety-words.ts';
import { tells } from '../../../scripts/handout/safety/signs.ts';
import { safety } from '../../../scripts/locales/en/safety.ts';

test.each(['Call us that day.', 'If it bleeds, call 911.', 'call {clinic.emergency}', 'Go to the hospital.'])(
  '“%s” says whom to call',
  (text) => expect(tellsToCall(text, safety)).toBe(true),
);

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
