import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { read } from './mutations.ts';

const { clinics } = read('ci.yml').jobs;
const lines = (clinics?.steps ?? []).flatMap(({ run }) => run ?? []);
const built = lines.filter((line) => /build:pdfs .*--clinic "\$PROFILE"/u.test(line));

test('CI builds all sheets with each kind of clinic profile', () => {
  const kinds = readdirSync('test/fixtures/clinics').sort();
  expect(clinics?.strategy).toMatchObject({ matrix: { profile: expect.arrayContaining(kinds) } });
});

test('on paper, to fill in and in two languages', () => {
  const without = built.map((line) => line.replace(/^.*--quiet ?| ?--clinic.*$/gu, ''));
  expect(without).toEqual(['', '--fillable', '--edition letter-bilingual,a4-bilingual']);
});

test('every folder built with a profile is checked, and its pages are counted', () => {
  for (const folder of built.map((line) => line.replace(/^.*--out /u, ''))) {
    expect(lines).toContain(`npm run check:pdfs -- --out ${folder}`);
    expect(lines.filter((line) => line.startsWith('npm run compare:profiles')).join(' ')).toContain(
      ` ${folder}`,
    );
  }
});
