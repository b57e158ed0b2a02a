import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { withheldLists } from '../../scripts/site/withheld.ts';
import { WithheldSheets } from '../../templates/web/catalogue/withheld.tsx';
import { artificial } from '../locales/artificial/index.ts';
import { compileArtificial } from '../locales/artificial/load.ts';
import { factsOf } from './sample-site.ts';

const { handouts } = await compileArtificial();
const english = handouts
  .slice(0, 1)
  .map((one) => factsOf({ ...one, id: 'hormono', language: 'en', title: 'Hormone' }));
const row = { language: 'qaa', id: 'hormono', code: 'HO', title: 'Hormono', missing: [] };
const locales = new Map([['qaa', artificial]]);

const pageWith = (withheld: readonly (typeof row)[]): string =>
  renderToStaticMarkup(<WithheldSheets lists={withheldLists({ withheld, sheets: english, locales })} />);

test('the catalogue says in the language itself which sheets are not made, and leads to the English sheet', () => {
  const html = pageWith([row]);
  expect(html).toContain('<section lang="qaa"');
  expect(html).toContain(artificial.web.catalogue.withheld.heading);
  expect(html).toContain(artificial.web.catalogue.withheld.why);
  expect(html).toContain('Hormono (HO): <a href="en/hormono.html"');
  expect(html).toContain('hrefLang="en" lang="en">Hormone</a>');
});

test('it says nothing where every sheet is made', () => expect(pageWith([])).toBe(''));
