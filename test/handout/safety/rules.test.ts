import { expect, test } from 'vitest';
import { isSafetyMatter, tellsNotToMix, tellsToCall } from '../../../scripts/handout/safety/safety-words.ts';
import { SHARED_SIGNS, TREATMENT_SIGNS, tells } from '../../../scripts/handout/safety/signs.ts';

test.each(['Call us that day.', 'If it bleeds, call 911.', 'call {clinic.emergency}', 'Go to the hospital.'])(
  '“%s” tells to call',
  (text) => expect(tellsToCall(text)).toBe(true),
);

test.each(['Tell us at your next visit.', 'Doctors call it bone metastasis.', 'It is called a flare.'])(
  '“%s” does not tell to call',
  (text) => expect(tellsToCall(text)).toBe(false),
);

test('what not to mix and to avoid is a matter of safety, other words are not', () => {
  expect(tellsNotToMix('Do not mix abiraterone and radium-223.')).toBe(true);
  expect(isSafetyMatter('Avoid grapefruit.')).toBe(true);
  expect(isSafetyMatter('Do not stop it on your own.')).toBe(true);
  expect(isSafetyMatter('Rest when you are tired.')).toBe(false);
});

test('every sign has one level and at least two things that it names', () => {
  const all = [...SHARED_SIGNS, ...TREATMENT_SIGNS];
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  for (const { id, words } of all) if (id !== 'fever') expect(words.length, id).toBeGreaterThan(0);
});

test('a sign is told by a bullet that names all of it', () => {
  const [cord] = SHARED_SIGNS;
  if (!cord) throw new Error('There are no shared signs');
  expect(tells('Weak or numb legs, trouble walking, or new bladder or bowel trouble', cord)).toBe(true);
  expect(tells('Weak or numb legs, or trouble walking', cord)).toBe(false);
});
