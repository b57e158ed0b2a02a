import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { translateAll } from '../../scripts/formats/braille/engine/translate.ts';
import { makeBrf } from '../../scripts/formats/braille/make-brf.ts';
import { brfFlaws } from '../../scripts/formats/braille/read-back/check-brf.ts';
import { readWord } from '../../scripts/formats/braille/read-back/read-word.ts';
import { en } from '../../scripts/locales/en/index.ts';
import { EMPTY_CLINIC } from '../../scripts/model/empty-clinic.ts';
import type { Block } from '../../scripts/model/handout.ts';
import { paragraph, withBlocks } from '../handout/sample-handout.ts';
import { storedContent } from '../stored-content.ts';

const run = promisify(execFile);

const cellsOf = async (text: string): Promise<string> => (await translateAll([text])).cells(text);

describe('known traps of liblouis', () => {
  test('a text of more than 2,047 bytes loses nothing', async () => {
    const text = `${'rest '.repeat(600)}10 mg`;
    expect(await cellsOf(text)).toBe(`${'RE/ '.repeat(600)}#AJ MG`);
  });

  test.each([
    ['Week 1 120 mg', ',WEEK #A #ABJ MG'],
    ['May 3 2026', ',MAY #C #BJBF'],
    ['rooms 4 5 6', 'ROOMS #D #E #F'],
  ])('adjacent numbers stay separate: %s', async (text, cells) => {
    expect(await cellsOf(text)).toBe(cells);
  });

  test.each([2036, 2040, 2043, 2044, 2045, 2046, 2047, 2048])(
    'a number loses no digit after %i bytes',
    async (count) => {
      for (const [letter, cells] of [
        ['a', 'A'],
        ['é', '^/E'],
      ] as const) {
        const bytes = new TextEncoder().encode(letter).length;
        const words = `b${letter.repeat(Math.floor((count - 2) / bytes))} `;
        expect(await cellsOf(`${words}10 mg`)).toBe(`B${cells.repeat(words.length - 2)} #AJ MG`);
      }
    },
  );

  test.each([
    ['Week 2 60 mg', ',WEEK #B #FJ MG'],
    ['5 10 15', '#E #AJ #AE'],
    ['“10 20”', '8#AJ #BJ0'],
    ['B12 20 mg', ',B#AB #BJ MG'],
    ['1:30 2', '#A3#CJ #B'],
  ])('numbers next to marks and letters stay separate as well: %s', async (text, cells) => {
    expect(await cellsOf(text)).toBe(cells);
  });

  test('every character with braille is read back unchanged', async () => {
    const handout = withBlocks(
      ...[
        '½ cup, 1½ cups, 10 ¾ 20',
        '≥ 38 °C, < 5 µg, ± 3 mg/m², 10 cm³, ≈ 5',
        'José Dvořák, Zoë Łódź, Ángel Müller, Šimek, Ağa, Āna, Øre, Œuvre, Weiß',
        'α β γ θ κ λ χ² ω, TNFα, β-blocker',
        '† ‡ → ← ✓ ® ™ «a» ¿Qué? ¡Hola!',
        'blindness, a ﬁrst ﬂow',
      ].map((words) => paragraph(words)),
    );
    const sheet = { handout, clinic: EMPTY_CLINIC, locale: en, version: '2026.11.1', pages: new Map() };
    const { files } = await makeBrf([sheet]);
    expect(brfFlaws(files[0]?.text ?? '', sheet)).toEqual([]);
  });

  test.each(['☐', '⚠', '☎', '★', '🙂', '10⁴', 'H₂O'])(
    'a character without braille stops the build: %s',
    async (text) => {
      await expect(cellsOf(`Take ${text} now`)).rejects.toThrow('There is no braille for');
    },
  );

  test('the error names the sheet', async () => {
    const handout = withBlocks(paragraph('Tick ☐ here.'));
    const sheet = { handout, clinic: EMPTY_CLINIC, locale: en, version: '2026.11.1', pages: new Map() };
    await expect(makeBrf([sheet])).rejects.toThrow(
      'en/hormone-therapy: There is no braille for “☐” (U+2610) in “Tick ☐ here.”. Write it in words.',
    );
  });

  test('soft hyphens, joiners and byte order marks are not words and break no contraction', async () => {
    const handout = withBlocks(paragraph('Your treat\u00ADment\u2060 helps\uFEFF now.'));
    const sheet = { handout, clinic: EMPTY_CLINIC, locale: en, version: '2026.11.1', pages: new Map() };
    const { files } = await makeBrf([sheet]);
    const file = files[0]?.text ?? '';
    expect(file).toContain(',YR TR1T;T HELPS N[4');
    expect(brfFlaws(file, sheet)).toEqual([]);
  });

  test('the cells are those of braille ASCII, by a named display table', async () => {
    expect(await cellsOf('The child shouts “with them” at 100.4 °F.')).toBe(
      ',! * %\\TS 8) !M0 AT #AJJ4D ^J,F4',
    );
  });

  test('abbreviations with full stops are read back as letters', async () => {
    for (const [text, word] of [
      ['I.V.', 'iv'],
      ['p.r.n.', 'prn'],
      ['b.d.', 'bd'],
    ] as const)
      expect(readWord(await cellsOf(text))).toContain(word);
  });
});

describe('the real content in braille', async () => {
  const { handouts, clinic } = await storedContent();
  const sheets = handouts.map((handout) => ({
    handout,
    clinic,
    locale: en,
    version: '2026.11.1',
    pages: new Map<Block, number[]>(),
  }));
  const { files: made } = await makeBrf(sheets);
  const files = made.map(({ text }) => text);

  test.each(sheets.map((sheet, index) => ({ id: sheet.handout.id, sheet, file: files[index] ?? '' })))(
    '$id has every word and number of its handout, read back with an independent table',
    ({ sheet, file }) => {
      expect(brfFlaws(file, sheet)).toEqual([]);
    },
  );

  test('a booklet has contents with the pages on which its sections begin', () => {
    const index = handouts.findIndex(({ kind }) => kind === 'booklet');
    const [first = ''] = (files[index] ?? '').split('\f');
    expect(first).toContain(',3T5TS');
    expect(first).toMatch(/,H\[ X "WS "{3,} #[A-J]+/);
  });

  test('a draft is marked at the top of every page', () => {
    const pages = (files[0] ?? '').split('\f').slice(0, -1);
    expect(pages.every((page) => page.trimStart().startsWith(',,DRAFT '))).toBe(true);
  });
});

test('a Python without liblouis is recognised by its exit code', async () => {
  const program = 'scripts/formats/braille/engine/translate.py';
  const script = `import sys; sys.modules['louis'] = None; exec(open('${program}').read())`;
  await expect(run('/usr/bin/python3', ['-c', script])).rejects.toMatchObject({ code: 3 });
});
