import { expect, test } from 'vitest';
import { printJobs } from '../../../scripts/build/plan/print-jobs.ts';
import { handout } from '../sample-build.ts';

const PRINT = { ink: 'colour', fillable: false } as const;
const english = handout('lung', 'Radiation can help.');
const spanish = handout('lung', 'La radiación puede ayudar.', { language: 'es' });
const alone = handout('bone', 'El hueso.', { language: 'es' });

const filesOf = (editions?: Parameters<typeof printJobs>[1]['editions']): string[] =>
  printJobs([english, spanish, alone], { ...PRINT, ...(editions && { editions }) }).map(({ file }) => file);

test('each sheet has four editions in its own language', () => {
  expect(filesOf()).toEqual(
    ['en/#/lung', 'es/#/lung', 'es/#/bone'].flatMap((sheet) =>
      ['letter-standard', 'a4-standard', 'letter-large', 'a4-large'].map(
        (edition) => `${sheet.replace('#', edition)}.pdf`,
      ),
    ),
  );
});

test('a bilingual edition that is named is planned for translations that have their original', () => {
  expect(filesOf(['a4-bilingual'])).toEqual(['es/letter-bilingual/lung.pdf', 'es/a4-bilingual/lung.pdf']);
  expect(filesOf(['a4-large', 'a4-bilingual'])).toContain('es/a4-large/bone.pdf');
});

test('it prints the original beside the translation', () => {
  const jobs = printJobs([english, spanish], { ...PRINT, editions: ['letter-bilingual'] });
  const found = jobs.find(({ edition }) => edition.name === 'letter-bilingual');
  expect(found?.handout).toEqual({ ...spanish, beside: english });
});
