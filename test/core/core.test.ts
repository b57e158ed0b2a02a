import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { compile, EDITIONS, localeNamed, render } from '../../scripts/core/index.ts';
import { newFolder } from '../build/output-folder.ts';
import { ending, ROOT, startProgram } from '../run-program.ts';

const GUIDES = 'test/fixtures/build/two-guides';
const [letter, a4] = EDITIONS;

describe('an example of ten lines', () => {
  const example = readFileSync('test/core/example.ts', 'utf8').trim();

  test('has at most ten lines', () => {
    expect(example.split('\n').length).toBeLessThanOrEqual(10);
  });

  test('is the one that the architecture page shows', () => {
    expect(readFileSync('scripts/README.md', 'utf8')).toContain(`\`\`\`ts\n${example}\n\`\`\``);
  });

  test('compiles a folder and renders a handout to a PDF, from any working directory', async () => {
    const folder = await newFolder();
    const child = startProgram('test/core/example.ts', [join(ROOT, GUIDES), 'alpha'], { cwd: folder });
    const { code, stderr } = await ending(child);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const { catalog } = await PDFDocument.load(readFileSync(join(folder, 'alpha.pdf')));
    expect(catalog.has(PDFName.of('StructTreeRoot'))).toBe(true);
  });
});

describe('compile', () => {
  test('returns every handout of the folder in the order of ids', async () => {
    const { handouts, diagnostics } = await compile(GUIDES, localeNamed('en'));
    expect(handouts.map(({ id, revision }) => [id, revision])).toEqual([
      ['alpha', 1],
      ['beta', 1],
    ]);
    expect(diagnostics).toEqual([]);
  });

  test('returns errors with their places, and no handout while there are errors', async () => {
    const { handouts, planned, diagnostics } = await compile(
      'test/fixtures/build/raw-html',
      localeNamed('en'),
    );
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ rule: 'markdown/raw-html', line: expect.any(Number), severity: 'error' }),
    );
    expect(handouts).toEqual([]);
    expect(planned).not.toEqual([]);
  });

  test('rejects a language without its locale', async () => {
    const { handouts, diagnostics } = await compile(GUIDES, []);
    expect(diagnostics.map(({ rule }) => rule)).toContain('content/no-locale');
    expect(handouts).toEqual([]);
  });

  test('refuses a source with a date in the future, and returns no handout', async () => {
    const today = '2001-01-01';
    const { handouts, diagnostics } = await compile(GUIDES, localeNamed('en'), { today });
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ rule: 'content/source-in-future', line: expect.any(Number) }),
    );
    expect(handouts).toEqual([]);
  });

  test('accepts a clinic profile elsewhere', async () => {
    const clinicFile = 'test/fixtures/clinics/plain/clinic.yaml';
    const [own, other] = [
      await compile(GUIDES, localeNamed('en')),
      await compile(GUIDES, localeNamed('en'), { clinicFile }),
    ];
    expect(other.clinic).not.toEqual(own.clinic);
    expect(other.handouts).toEqual(own.handouts);
  });
});

describe('render', async () => {
  const { handouts, clinic } = await compile(GUIDES, localeNamed('en'));
  const [handout] = handouts;
  if (!handout || !a4) throw new Error('The fixture has no handout.');

  test('returns the same bytes for the same arguments', async () => {
    const [one, other] = [await render(handout, letter, clinic), await render(handout, letter, clinic)];
    expect(Buffer.from(one.bytes).equals(other.bytes)).toBe(true);
  });

  test.each([
    ['edition', (): ReturnType<typeof render> => render(handout, a4, clinic)],
    ['clinic', () => render(handout, letter, { ...clinic, name: 'Elm Street Clinic' })],
    ['ink', () => render(handout, letter, clinic, { ink: 'black' })],
    ['version', () => render(handout, letter, clinic, { version: '2026.11.1' })],
    ['date', () => render(handout, letter, clinic, { date: new Date('2026-11-01') })],
    ['choice of fields to type in', () => render(handout, letter, clinic, { fillable: true })],
  ])('returns other bytes for another %s', async (_, other) => {
    const plain = await render(handout, letter, clinic);
    expect(Buffer.from(plain.bytes).equals((await other()).bytes)).toBe(false);
  });
});
