import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { withheldList } from '../../scripts/site/withheld.ts';
import { UntranslatedSheets, WithheldSheets } from '../../templates/web/catalogue/withheld.tsx';
import { artificial } from '../locales/artificial/index.ts';
import { compileArtificial } from '../locales/artificial/load.ts';
import { factsOf } from './sample-site.ts';

const { handouts } = await compileArtificial();
const english = handouts
  .slice(0, 1)
  .map((one) => factsOf({ ...one, id: 'hormono', code: 'HO', language: 'en', title: 'Hormone' }));
const row = { language: 'qaa', id: 'hormono', code: 'HO', title: 'Hormono', missing: [] as string[] };
const { catalogue } = artificial.web;

const listOf = (withheld: readonly (typeof row)[], sheets = english) =>
  withheldList({ withheld, sheets }, artificial);
const pageWith = (withheld: readonly (typeof row)[]): string =>
  renderToStaticMarkup(<WithheldSheets list={listOf(withheld)} root="../" />);

test('the catalogue says in the language itself which sheets are not made, and leads to the English sheet', () => {
  const html = pageWith([row]);
  expect(html).toContain('<section lang="qaa"');
  expect(html).toContain(catalogue.withheld.heading);
  expect(html).toContain(catalogue.withheld.why);
  expect(html).toContain('Hormono (HO): <a href="../en/hormono.html"');
  expect(html).toContain('hrefLang="en" lang="en">Hormone</a>');
});

test('it says nothing where every sheet is made', () => expect(pageWith([])).toBe(''));

test('sheets that are not translated yet are named, with their title where the language has one', () => {
  const html = (withheld: readonly (typeof row)[]): string =>
    renderToStaticMarkup(<UntranslatedSheets list={listOf(withheld)} root="../" />);
  expect(html([])).toContain(`<h2 id="untranslated">${catalogue.untranslated.heading(1)}</h2>`);
  expect(html([])).toContain('<li>HO: <a href="../en/hormono.html"');
  expect(html([{ ...row, missing: ['medicines/x.md'] }])).toContain('<li>Hormono (HO): <a');
  expect(html([row])).toBe('');
  const own = english.map((one) => factsOf({ ...one.handout, language: 'qaa' }));
  expect(listOf([], [...english, ...own]).untranslated).toEqual([]);
});
