import { rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ExchangeFile } from '../../scripts/translate/exchange/exchange.ts';
import { fromPo, toPo } from '../../scripts/translate/exchange/po.ts';
import { fromXliff, toXliff } from '../../scripts/translate/exchange/xliff.ts';
import { recordOfPairs } from '../../scripts/translation/record.ts';
import { bindAll, inFile, read, spanishContent } from '../translation/spanish-content.ts';
import { exported, imported, workFile } from './sample-exchange.ts';

const PATHS = ['medicines/abiraterone.md', 'shared/care-team.md', 'guides/bones.md', 'glossary.yaml'];
const ABI = 'medicines/abiraterone.md';

const change = (file: ExchangeFile, english: string, translation: string): ExchangeFile => ({
  ...file,
  units: file.units.map((unit) =>
    unit.english.includes(english) ? { ...unit, translation, state: 'translated' } : unit,
  ),
});

describe.each([
  ['PO', (file: ExchangeFile) => fromPo(toPo(file))],
  ['XLIFF', (file: ExchangeFile) => fromXliff(toXliff(file))[0] ?? file],
])('through %s', (_, through) => {
  test.each(PATHS)('%s comes back byte for byte, with the same record', async (path) => {
    const content = await read(await spanishContent());
    const { translation, pairs } = workFile(content, path);
    expect(imported(content, through(exported(content, path)))).toEqual({
      type: 'made',
      text: translation?.target.text,
      record: recordOfPairs(pairs),
    });
  });

  test.each(PATHS)('%s is made anew with the same words where only the English is there', async (path) => {
    const folder = await spanishContent();
    const before = await read(folder);
    const file = through(exported(before, path));
    rmSync(join(folder, 'es', path));
    rmSync(join(folder, 'es/translations', path.replace('.md', '.yaml')));
    const after = await read(folder);
    const result = imported(after, file);
    expect(result).toMatchObject({ type: 'made' });
    if (path.endsWith('.md'))
      expect(result).toMatchObject({ text: workFile(before, path).translation?.target.text });
  });
});

test('any words round-trip: export and import give the same file', async () => {
  const folder = await spanishContent();
  const content = await read(folder);
  const file = exported(content, 'shared/care-team.md');
  const words = fc.stringMatching(
    /^[A-Za-zÀ-ÿ"&<>':;,%$¿¡«»()]{1,12}( [A-Za-zÀ-ÿ"&<>':;,%$¿¡«»()]{1,12}){0,4}$/u,
  );
  const plain = words.filter(
    (text) => !/[<:]\p{L}|^["'&]|[:#]$|: /u.test(text) && !/no|sin|nunca|hoy|&\w+;|^[a-z]+[):]/iu.test(text),
  );
  fc.assert(
    fc.property(fc.array(plain, { minLength: file.units.length, maxLength: file.units.length }), (texts) => {
      const translated: ExchangeFile = {
        ...file,
        units: file.units.map((unit, index) => ({
          ...unit,
          translation: `Así ${texts[index]} fin`,
          state: 'translated',
        })),
      };
      for (const back of [fromPo(toPo(translated)), fromXliff(toXliff(translated))[0] ?? translated]) {
        const result = imported(content, back);
        if (result.type !== 'made') throw new Error(JSON.stringify(result));
        for (const { translation } of translated.units) expect(result.text).toContain(translation);
      }
    }),
    { numRuns: 60 },
  );
});

describe('an import is refused', () => {
  test.each([
    [
      'another number',
      'for 2 hours',
      '**Estómago vacío:** No coma durante 3 horas antes ni 1 hora después. :cite[LBL-ABI]',
      'translation/number',
    ],
    [
      'a lost negation',
      'Do not mix',
      'Combine la abiraterona y el radio-223, porque los huesos pueden romperse. :cite[LBL-ABI]',
      'translation/negation',
    ],
    ['a lost directive', 'Fever of', 'Fiebre :cite[LBL-ABI]', 'translation/directive'],
    [
      'words that open a list',
      'water once a day',
      '- Trague las pastillas enteras con agua una vez al día. :cite[LBL-ABI]',
      'translation/import-blocks',
    ],
  ])('%s', async (_, english, spanish, rule) => {
    const content = await read(await spanishContent());
    expect(imported(content, change(exported(content, ABI), english, spanish))).toMatchObject({
      type: 'refused',
      errors: [{ rule }],
    });
  });

  test('whose English changed since the export', async () => {
    const file = exported(await read(await spanishContent()), ABI);
    const after = await read(await spanishContent(inFile(`en/${ABI}`, 'for 2 hours', 'for 3 hours')));
    expect(imported(after, file)).toMatchObject({
      type: 'refused',
      errors: [{ rule: 'translation/import-outdated' }],
    });
  });

  test('with a key that the English does not have', async () => {
    const content = await read(await spanishContent());
    const file = exported(content, ABI);
    const [first] = file.units;
    const units = first ? [{ ...first, key: 'title-0' }] : [];
    expect(imported(content, { ...file, units })).toMatchObject({
      type: 'refused',
      errors: [{ rule: 'translation/import-unknown' }],
    });
  });
});

test('a changed block keeps its key, and its translation makes it up to date', async () => {
  const folder = await spanishContent(inFile(`en/${ABI}`, 'for 2 hours', 'for 3 hours'));
  const content = await read(folder);
  const before = workFile(await read(await spanishContent()), ABI).pairs.find(({ source }) =>
    source?.text.includes('for 2 hours'),
  );
  const file = exported(content, ABI);
  const outdated = file.units.filter(({ state }) => state === 'outdated');
  expect(outdated).toMatchObject([{ key: before?.key, previous: expect.stringContaining('for 2 hours') }]);
  const done = change(
    file,
    'for 3 hours',
    '**Estómago vacío:** No coma durante 3 horas antes ni 1 hora después. :cite[LBL-ABI]',
  );
  const result = imported(content, done);
  if (result.type !== 'made') throw new Error(JSON.stringify(result));
  expect(result.text).toContain('No coma durante 3 horas');
  expect(result.record.find(({ key }) => key === before?.key)?.english).toContain('for 3 hours');
});

test('an unfinished translation is unchanged and stays out of date', async () => {
  const folder = await spanishContent(inFile(`en/${ABI}`, 'for 2 hours', 'for 3 hours'));
  const content = await read(folder);
  const result = imported(content, exported(content, ABI));
  if (result.type !== 'made') throw new Error(JSON.stringify(result));
  expect(result.text).toContain('No coma durante 2 horas');
  expect(result.record.find(({ english }) => english.includes('for 2 hours'))).toBeDefined();
});

test('a new file waits until every block is translated', async () => {
  const folder = await spanishContent();
  rmSync(join(folder, 'es/shared/care-team.md'));
  rmSync(join(folder, 'es/translations/shared'), { recursive: true });
  const content = await read(folder);
  const file = exported(content, 'shared/care-team.md');
  expect(imported(content, change(file, 'My nurse', 'Mi enfermera'))).toEqual({
    type: 'incomplete',
    missing: 3,
  });
});

test('the record of an import binds the file', async () => {
  const folder = await spanishContent();
  await bindAll(folder);
  const { pairs } = workFile(await read(folder), ABI);
  expect(new Set(pairs.map(({ state }) => state))).toEqual(new Set(['current']));
});
