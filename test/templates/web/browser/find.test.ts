import { describe, expect, test } from 'vitest';
import { en } from '../../../../scripts/locales/en/index.ts';
import { catalogueData } from '../../../../scripts/site/catalogue-data.ts';
import { type Choices, NOTHING } from '../../../../templates/web/browser/choices.ts';
import { openFind } from '../../../../templates/web/browser/find.ts';
import { factsOf } from '../../../site/sample-site.ts';
import { wholeContent } from '../../../stored-content.ts';

const { handouts: all, entries } = await wholeContent();
const handouts = all.filter(({ language }) => language === 'en');
if (!entries) throw new Error('The content gave no entries');
const sheets = handouts.map((handout) => factsOf(handout));
const find = openFind(catalogueData({ locale: en, version: '2026.11.1', sheets, entries, releases: [] }));
const found = (choices: Partial<Choices>): string[] =>
  find({ ...NOTHING, ...choices }, null).map(({ id }) => id);

describe('the choices', () => {
  test('the sheet for the cancer type comes first, then those for all types', () => {
    const ids = found({ cancer: 'prostate', treatment: 'hormone-therapy' });
    expect(ids[0]).toBe('hormone-therapy-prostate');
    expect(ids).toContain('hormone-therapy');
  });

  test('a treatment without a sheet of its own for a cancer type is answered by that for all types', () => {
    expect(found({ cancer: 'prostate', treatment: 'surgery' })[0]).toBe('surgery');
  });

  test('a treatment that a cancer type does not get is not offered for it', () => {
    expect(found({ cancer: 'lung', treatment: 'hormone-therapy' })).toEqual([]);
  });

  test('no sheet for another cancer type is among them', () => {
    const others = found({ cancer: 'prostate' }).filter((id) => /-(?:breast|lung|kidney|thyroid)$/u.test(id));
    expect(others).toEqual([]);
  });

  test('guides are chosen as a treatment is', () => {
    expect(found({ treatment: 'guide' })).toContain('when-to-get-help');
    expect(found({ treatment: 'guide' })).not.toContain('chemotherapy');
  });

  test('default choices list every sheet, another language none', () => {
    expect(found({})).toHaveLength(handouts.length);
    expect(found({ language: 'xx' })).toEqual([]);
  });
});
