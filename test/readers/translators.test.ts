import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ExchangeFile } from '../../scripts/translate/exchange/exchange.ts';
import { fromPo, toPo } from '../../scripts/translate/exchange/po.ts';
import { newFolder } from '../build/output-folder.ts';
import { essence, exported, imported, SAMPLE, workFile } from '../translate/sample-exchange.ts';
import { inFile, read, spanishContent } from '../translation/spanish-content.ts';
import { printed } from './programs.ts';

const PATH = 'medicines/abiraterone.md';

/** A file as PO in a separate folder. */
const inFolder = async (file: ExchangeFile) => {
  const folder = await newFolder();
  const at = (name: string): string => join(folder, name);
  writeFileSync(at('in.po'), toPo(file));
  return { at, result: (name: string) => fromPo(readFileSync(at(name))) };
};

const sorted = (file: ExchangeFile) => {
  const { units, ...rest } = essence(file);
  return { ...rest, units: units.toSorted((one, other) => (one.key < other.key ? -1 : 1)) };
};

describe("gettext's programs", () => {
  test('msgfmt accepts a file, and msgunfmt returns every finished translation', async () => {
    const { at, result } = await inFolder(SAMPLE);
    await printed('msgfmt', ['--check-format', '--check-domain', '-o', at('out.mo'), at('in.po')]);
    await printed('msgunfmt', ['-o', at('out.po'), at('out.mo')]);
    const done = SAMPLE.units.filter(({ state }) => state === 'translated');
    expect(sorted(result('out.po'))).toEqual(sorted({ ...SAMPLE, units: done }));
  });

  test('msgmerge with the file itself changes no key, text or state', async () => {
    const { at, result } = await inFolder(SAMPLE);
    await printed('msgmerge', ['--quiet', '-o', at('out.po'), at('in.po'), at('in.po')]);
    expect(essence(result('out.po'))).toEqual(essence(SAMPLE));
  });

  test('msgmerge of an old translation with a new export keeps current units and marks changed ones', async () => {
    const old = exported(await read(await spanishContent()), PATH);
    const after = await read(await spanishContent(inFile(`en/${PATH}`, 'for 2 hours', 'for 3 hours')));
    const { at, result } = await inFolder(old);
    writeFileSync(at('new.po'), toPo(exported(after, PATH)));
    await printed('msgmerge', ['--quiet', '-o', at('out.po'), at('in.po'), at('new.po')]);
    expect(essence(result('out.po'))).toEqual(essence(exported(after, PATH)));
  });
});

describe("Debian's translate-toolkit", () => {
  test('pomerge of a file into itself changes no key, text or state', async () => {
    const { at, result } = await inFolder(SAMPLE);
    await printed('pomerge', ['--progress=none', '-t', at('in.po'), '-i', at('in.po'), '-o', at('out.po')]);
    expect(essence(result('out.po'))).toEqual(essence(SAMPLE));
  });

  test('a file survives po2xliff and xliff2po, which drop the keys', async () => {
    const content = await read(await spanishContent());
    const { at, result } = await inFolder(exported(content, PATH));
    await printed('po2xliff', ['--progress=none', '-i', at('in.po'), '-o', at('out.xlf')]);
    await printed('xliff2po', ['--progress=none', '-i', at('out.xlf'), '-o', at('out.po')]);
    const back = result('out.po');
    expect(back.units.every(({ key }) => key === '')).toBe(true);
    const { translation } = workFile(content, PATH);
    expect(imported(content, back)).toMatchObject({ type: 'made', text: translation?.target.text });
  });
});
