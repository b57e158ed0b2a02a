import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { type Compiled, compile } from '../../scripts/core/index.ts';
import type { Locale, SectionRule } from '../../scripts/model/locale.ts';
import { translationsInto } from '../../scripts/translation/file-translation.ts';
import { recordOfPairs, recordText } from '../../scripts/translation/record.ts';
import { newFolder } from '../build/output-folder.ts';
import { artificial } from '../locales/artificial/index.ts';

const FIXTURE = 'test/fixtures/locales/artificial';

/** Words that are the same to every rule, but differ from those of the translation. */
const inCapitals = (text: string): string =>
  text.replace(/\b(?:vi|la|de|dum|ne|por|kaj|mi)\b/gu, (word) => word.toUpperCase());

const titled = (rules: readonly SectionRule[]): SectionRule[] =>
  rules.map((rule) => ({ ...rule, title: inCapitals(rule.title) }));

/** The same words and patterns in other signs, since a locale may not have those of another language. */
const reworded = <Value>(value: Value): Value => rewordedPart(value) as Value;

const rewordedPart = (value: unknown): unknown => {
  if (typeof value === 'string') return value.includes(' ') ? `${value.toUpperCase()} ` : value;
  if (value instanceof RegExp) return new RegExp(`(?:${value.source})`, value.flags);
  if (typeof value === 'function') return (...args: unknown[]) => value(...args);
  if (typeof value !== 'object' || value === null || value instanceof Set) return value;
  if (Array.isArray(value)) return value.map(rewordedPart);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, rewordedPart(part)]));
};

const { sections, safety, sheets, phrases, figures, web, formats, catalogue, packet } = artificial;

/** The invented language in upper case instead of English, from which the invented language is translated. */
const english: Locale = {
  ...artificial,
  ...reworded({ safety, sheets, phrases, figures, web, formats, catalogue, packet }),
  tag: 'en',
  sections: {
    glance: inCapitals(sections.glance),
    treatments: titled(sections.treatments),
    medicines: titled(sections.medicines),
    'cancer-types': titled(sections['cancer-types']),
  },
};

const bilingual = async (): Promise<string> => {
  const folder = await newFolder();
  cpSync(FIXTURE, folder, { recursive: true });
  cpSync(join(FIXTURE, 'qaa'), join(folder, 'en'), { recursive: true });
  for (const name of readdirSync(join(folder, 'en'), { recursive: true, encoding: 'utf8' }))
    if (name.endsWith('.md')) {
      const path = join(folder, 'en', name);
      writeFileSync(path, inCapitals(readFileSync(path, 'utf8')));
    }
  const { entries } = await compile(folder, [english, artificial]);
  for (const { path, pairs } of translationsInto(entries, 'qaa')) {
    const file = join(folder, 'qaa/translations', path.replace(/\.md$/u, '.yaml'));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, recordText(recordOfPairs(pairs)));
  }
  return folder;
};

const compileAfter = async (file: string, from: string, to: string): Promise<Compiled> => {
  const folder = await bilingual();
  const text = readFileSync(join(folder, file), 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not have “${from}”`);
  writeFileSync(join(folder, file), text.replace(from, to));
  return compile(folder, [english, artificial]);
};

const sheetsOf = ({ handouts }: Pick<Compiled, 'handouts'>, tag: string): string[] =>
  handouts.filter(({ language }) => language === tag).map(({ id }) => id);

const errorsOf = ({ diagnostics }: Compiled) => diagnostics.filter(({ severity }) => severity === 'error');

test('all sheets are made in both languages while translations are up to date', async () => {
  const compiled = await compile(await bilingual(), [english, artificial]);
  expect(errorsOf(compiled)).toEqual([]);
  expect(sheetsOf(compiled, 'qaa')).toEqual(sheetsOf(compiled, 'en'));
  expect(compiled.withheld).toEqual([]);
});

test('a changed sign of a treatment withholds the sheets with it in the other language, and no other', async () => {
  const compiled = await compileAfter('en/treatments/hormono.md', '- Sveno', '- Subita sveno');
  expect(errorsOf(compiled)).toEqual([]);
  const all = sheetsOf(compiled, 'en');
  const withheld = all.filter((id) => id.startsWith('hormono'));
  expect(withheld.length).toBeGreaterThan(1);
  expect(sheetsOf(compiled, 'qaa')).toEqual(all.filter((id) => !withheld.includes(id)));
  expect(compiled.withheld.map(({ id }) => id)).toEqual(withheld);
  expect(new Set(compiled.withheld.map(({ language }) => language))).toEqual(new Set(['qaa']));
  expect(compiled.planned.filter(({ language, id }) => language === 'qaa' && withheld.includes(id))).toEqual(
    [],
  );
});

test('a changed passage withholds the sheets that it reaches', async () => {
  const compiled = await compileAfter(
    'en/treatments/hormono.md',
    'La pilolo estas blanka.',
    'Evitu la blankan pilolon! :cite[FONTO]',
  );
  expect(compiled.withheld.map(({ id }) => id)).toEqual(['hormono-booklet']);
});

test('changed words that are not about safety withhold nothing', async () => {
  const compiled = await compileAfter(
    'en/treatments/hormono.md',
    'Vi ricevas pilolon.',
    'Vi ricevas ian pilolon.',
  );
  expect(compiled.withheld).toEqual([]);
  expect(compiled.diagnostics).toMatchObject([{ rule: 'translation/stale', severity: 'warning' }]);
});

test('a slip of a translator makes no sheets at all', async () => {
  const compiled = await compileAfter(
    'qaa/treatments/hormono.md',
    'Ne miksu alfa kaj beta.',
    'Miksu alfa kaj beta.',
  );
  expect(compiled.handouts).toEqual([]);
  expect(errorsOf(compiled).map(({ rule }) => rule)).toContain('translation/negation');
});
