import { expect, test } from 'vitest';
import { profileHint } from '../../../scripts/build/formats/profile-hint.ts';
import { EMPTY_CLINIC } from '../../../scripts/model/empty-clinic.ts';

const clinic = { ...EMPTY_CLINIC, name: 'North Clinic', languageHelp: 'Polski: zapytaj się.' };

test('clinic words without braille are named by their profile key, with a fix', () => {
  expect(profileHint('Polski: zapytaj się.', clinic)).toBe(
    ' These words are `languageHelp` of the clinic profile. English braille has no sign for such letters: make the braille with a copy of the profile without them.',
  );
});

test.each([['Tick ☐ here.'], [null]])('words of a sheet have no hint: %s', (text) => {
  expect(profileHint(text, clinic)).toBe('');
});
