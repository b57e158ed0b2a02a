import { expect, test } from 'vitest';
import {
  bookletTitles,
  cancerTypeTitles,
  guideTitles,
  pairTitles,
  treatmentTitles,
} from '../../../scripts/handout/plan/titles.ts';
import { en } from '../../../scripts/locales/en/index.ts';

const english = en.sheets;

const hormone = { title: 'Hormone therapy' };
const prostate = {
  title: 'Prostate cancer',
  condition: 'bone metastasis',
  inBone: 'Prostate cancer that has spread to bone',
};
const myeloma = {
  title: 'Myeloma',
  condition: 'myeloma bone disease',
  inBone: 'Myeloma that harms the bones',
};

test('a treatment is named with the condition', () => {
  expect(treatmentTitles(hormone, english)).toEqual({
    title: 'Hormone therapy for bone metastasis',
    heading: 'Hormone therapy for bone metastasis',
    subtitle: null,
    runningTitle: 'Hormone therapy',
  });
});

test('a pair adds the cancer type', () => {
  expect(pairTitles(hormone, prostate, english)).toEqual({
    title: 'Hormone therapy for bone metastasis, prostate cancer',
    heading: 'Hormone therapy for bone metastasis',
    subtitle: 'Prostate cancer that has spread to bone',
    runningTitle: 'Hormone therapy, prostate cancer',
  });
});

test('a cancer type lists the treatments people may talk about', () => {
  expect(cancerTypeTitles(prostate, english)).toEqual({
    title: 'Prostate cancer in the bones: treatments we may talk about',
    heading: 'Treatments we may talk about',
    subtitle: 'Prostate cancer that has spread to bone',
    runningTitle: 'Treatments, prostate cancer',
  });
});

test('a guide has its own title only', () => {
  const title = 'How cancer spreads to bones';
  expect(guideTitles({ title })).toEqual({ title, heading: title, subtitle: null, runningTitle: title });
});

test('a booklet has a different title from its sheet', () => {
  const booklet = bookletTitles(hormone, english);
  expect(booklet.heading).toBe('Hormone therapy for bone metastasis');
  expect(booklet.title).not.toBe(treatmentTitles(hormone, english).title);
});

test('myeloma is never called a metastasis, nor named twice', () => {
  const titles = [pairTitles(hormone, myeloma, english), cancerTypeTitles(myeloma, english)];
  expect(titles[0]?.title).toBe('Hormone therapy for myeloma bone disease');
  expect(titles[1]?.title).toBe('Myeloma bone disease: treatments we may talk about');
  expect(JSON.stringify(titles)).not.toContain('metasta');
});

test.each([
  ['Hodgkin lymphoma', 'Hormone therapy, Hodgkin lymphoma'],
  ['HER2-positive breast cancer', 'Hormone therapy, HER2-positive breast cancer'],
  ['Lung cancer', 'Hormone therapy, lung cancer'],
])('inside a line "%s" keeps the capitals it needs', (title, expected) => {
  expect(pairTitles(hormone, { ...prostate, title }, english).runningTitle).toBe(expected);
});
