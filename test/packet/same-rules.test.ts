import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { listDiagnostics } from '../../scripts/diagnostics/diagnostics.ts';
import { EMPTY_CLINIC } from '../../scripts/model/empty-clinic.ts';
import type { Handout } from '../../scripts/model/handout.ts';
import { createPacketService } from '../../scripts/packet/packet-service.ts';
import { readPacket } from '../../scripts/packet/read-packet.ts';

const folder = await mkdtemp(join(tmpdir(), 'same-rules-'));
afterAll(() => rm(folder, { recursive: true }));

const hasGlyph = (letter: string) => letter < '\u3000';

type Outcome = { title: string | null; errors: string[] };
type Said = { line: number; column: number; found: string };
const placed = (errors: readonly Said[]): string[] =>
  errors.map(({ line, column, found }) => `${line}:${column} ${found}`);

const onTheCommandLine = async (text: string): Promise<Outcome> => {
  const path = join(folder, 'packet.yaml');
  await writeFile(path, text);
  const { file, asked } = await readPacket(path, hasGlyph);
  return { title: asked?.title ?? null, errors: placed(listDiagnostics([file])) };
};

const inTheBrowser = async (text: string): Promise<Outcome> => {
  const titles: string[] = [];
  const answer = createPacketService({
    hasGlyph,
    hasClinicGlyph: hasGlyph,
    addFontFiles: () => {},
    openRenderer: async () => async (job) => {
      titles.push(job.title);
      return { bytes: new Uint8Array(), pages: 1, firstPages: [] };
    },
  });
  const handouts = [{ id: 'prostate', code: 'PRO', language: 'en' } as unknown as Handout];
  const shelf = {
    language: 'en',
    teachBack: null,
    handouts,
    clinic: EMPTY_CLINIC,
    version: '2026.11.1',
    date: '2026-11-01',
  };
  await answer({ type: 'open', shelf, fonts: {} });
  await answer({ type: 'fonts', fonts: {} });
  const made = await answer({ type: 'make', packet: text, clinic: null });
  return { title: titles[0] ?? null, errors: made.type === 'errors' ? placed(made.errors) : [] };
};

test.each([
  ['letters in two parts', 'Cafe\u0301', 0],
  ['letters in two parts, as escapes', '"Cafe\\u0301"', 0],
  ['a mark that makes no letter', 'x\u0301', 1],
  ['a character that turns the direction', 'a\u202Eb', 1],
  ['an invisible character', 'a\u200Bb', 1],
  ['a control character', 'a\u0007b', 1],
  ['a replacement character', 'a\uFFFDb', 1],
  ['a letter without a glyph', 'a 日本', 1],
  ['a letter in two parts before one without a glyph', 'e\u0301 日本', 1],
  ['a bracket that is open', '[a', 1],
  ['line ends of another system', 'Plain\r', 0],
])('%s: browser and command line report the same', async (_, title, errors) => {
  const text = `sheets: [PRO]\ntitle: ${title}\n`;
  const there = await onTheCommandLine(text);
  expect(await inTheBrowser(text)).toEqual(there);
  expect(there.errors).toHaveLength(errors);
  expect(there.title === null).toBe(errors > 0);
});
