import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findings, findingsAfter, inFile, spanishContent } from '../spanish-content.ts';
import { ENGLISH_EDITS } from './english-edits.ts';
import { SPANISH_SLIPS } from './spanish-slips.ts';

const EN = 'en/medicines/abiraterone.md';
const ES = 'es/medicines/abiraterone.md';

test('a translation that is bound to the English of today has no error and no warning', async () => {
  expect(await findingsAfter()).toEqual({ diagnostics: [], outdated: [] });
});

describe('an edit of the English', () => {
  test.each(ENGLISH_EDITS)('%s makes its translation out of date', async (_, edit, rule, place) => {
    const { diagnostics, outdated } = await findingsAfter(edit);
    const [first, ...others] = diagnostics;
    expect(others).toEqual([]);
    expect(first?.severity).toBe('warning');
    expect(`${first?.file}:${first?.line}:${first?.column}`).toBe(place);
    expect(first?.rule).toBe(`translation/${rule}`);
    expect(outdated).toHaveLength(rule === 'withheld' ? 1 : 0);
  });

  test('is shown with all texts: the translation, what it was made from, and what the English says now', async () => {
    const { diagnostics } = await findingsAfter(inFile(EN, 'for 2 hours', 'for 3 hours'));
    expect(diagnostics[0]).toMatchObject({
      found: expect.stringMatching(/No coma durante 2 horas.*made from “.*for 2 hours/u),
      expected: expect.stringMatching(/for 3 hours.*en\/medicines\/abiraterone.md:25:3$/u),
      fix: 'Translate what changed. Then: npx handouts translate bind --lang es --only "medicines/abiraterone"',
    });
  });

  test('that moves a block leaves its translation bound, and asks for the same move', async () => {
    const { diagnostics, outdated } = await findingsAfter(
      inFile(
        'en/shared/care-team.md',
        ':::write-in',
        'Bring this sheet to each visit. Ask us to write on it.\n\n:::write-in',
      ),
      inFile(
        'en/shared/care-team.md',
        ':::\n\nBring this sheet to each visit. Ask us to write on it.\n',
        ':::\n',
      ),
    );
    expect(diagnostics).toMatchObject([{ rule: 'translation/stale', severity: 'warning' }]);
    expect(diagnostics[0]?.fix).toBe('Put the blocks into the order of the English.');
    expect(outdated).toEqual([]);
  });

  test('that only breaks lines elsewhere changes nothing', async () => {
    const { diagnostics } = await findingsAfter(
      inFile('en/shared/care-team.md', 'to each visit. Ask', 'to each visit.\nAsk'),
    );
    expect(diagnostics).toEqual([]);
  });
});

describe('a slip in the translation', () => {
  test.each(SPANISH_SLIPS)('%s is an error with its place', async (_, edits, rule, found) => {
    const { diagnostics } = await findingsAfter(...edits);
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    expect(new Set(errors.map((one) => one.rule))).toEqual(new Set([`translation/${rule}`]));
    expect(errors[0]?.file).toMatch(/^es\//u);
    expect(errors[0]?.line).toBeGreaterThan(1);
    expect(errors.map((one) => one.found).join(' ')).toContain(found);
  });

  test('the message quotes the English', async () => {
    const { diagnostics } = await findingsAfter(inFile(ES, 'No combine', 'Combine'));
    expect(diagnostics[0]?.fix).toContain('Do not mix abiraterone and radium-223');
  });

  test('is found as well while the English is out of date, against what the translation was made from', async () => {
    const { diagnostics } = await findingsAfter(inFile(EN, 'for 2 hours', 'for 3 hours'));
    expect(diagnostics.map(({ rule }) => rule)).not.toContain('translation/number');
  });
});

test('different words with the same meaning are not an error: an editor may correct Spanish on its page', async () => {
  const { diagnostics } = await findingsAfter(
    inFile(ES, 'Trague las pastillas enteras', 'Tome las pastillas enteras'),
  );
  expect(diagnostics).toEqual([]);
});

test('a file without a record is withheld until it is bound', async () => {
  const folder = await spanishContent();
  rmSync(join(folder, 'es/translations/medicines'), { recursive: true });
  const { diagnostics, outdated } = await findings(folder);
  expect(diagnostics).toMatchObject([{ file: ES, rule: 'translation/withheld', severity: 'warning' }]);
  expect(outdated).toEqual([{ language: 'es', file: EN, line: null }]);
});

test('signs that were swapped in English since make their translation out of date, until it follows', async () => {
  const [one, other] = ['Fainting, or a very fast heartbeat', 'Drooping face, weak arm, or slurred speech'];
  const swap = [inFile(EN, one, '@'), inFile(EN, other, one), inFile(EN, '@', other)];
  const { diagnostics, outdated } = await findingsAfter(...swap);
  expect(diagnostics).toMatchObject([{ file: ES, rule: 'translation/withheld', severity: 'warning' }]);
  expect(outdated).toHaveLength(1);
  const [uno, otro] = [
    'Desmayo, o latidos muy rápidos',
    'Cara caída, un brazo débil o dificultad para hablar',
  ];
  const followed = [inFile(ES, uno, '@'), inFile(ES, otro, uno), inFile(ES, '@', otro)];
  expect(await findingsAfter(...swap, ...followed)).toEqual({ diagnostics: [], outdated: [] });
});

test('a record that was edited by hand is an error', async () => {
  const { diagnostics } = await findingsAfter(
    inFile('es/translations/medicines/abiraterone.yaml', 'for 2 hours', 'for 3 hours'),
  );
  expect(diagnostics).toMatchObject([{ rule: 'translation/record-edited', severity: 'error' }]);
});

test('a file that English does not have is an error, and so is a record of no file a warning', async () => {
  const folder = await spanishContent();
  rmSync(join(folder, 'en/shared/care-team.md'));
  rmSync(join(folder, 'es/guides/bones.md'));
  const { diagnostics } = await findings(folder);
  expect(diagnostics).toMatchObject([
    { file: 'es/shared/care-team.md', rule: 'translation/without-english', severity: 'error' },
    {
      file: 'es/translations/guides/bones.yaml',
      rule: 'translation/record-without-file',
      severity: 'warning',
    },
  ]);
});
