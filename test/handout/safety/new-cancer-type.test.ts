import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { loadContent } from '../../../scripts/core/index.ts';
import { listDiagnostics } from '../../../scripts/diagnostics/diagnostics.ts';

const FILES = 'en/cancer-types';

/**
 * Adds a cancer type that every treatment is often used for, with a file copied from another and no words of
 * its own elsewhere.
 */
const addCancerType = (root: string): void => {
  const lung = readFileSync(path.join(root, FILES, 'lung.md'), 'utf8');
  const womb = lung.replace('title: Lung cancer', 'title: Womb cancer').replace('code: LUN', 'code: WOM');
  writeFileSync(path.join(root, FILES, 'womb.md'), womb);
  const treatments = path.join(root, 'en/treatments');
  for (const name of readdirSync(treatments)) {
    const file = path.join(treatments, name);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('\nuse:\n', '\nuse:\n  womb: { frequency: often, sources: [SEED] }\n'));
  }
};

test('the sheets of a cancer type without its own words do not silently lack a “do not mix”', async () => {
  const root = mkdtempSync(path.join(tmpdir(), 'new-cancer-'));
  try {
    cpSync('content', root, { recursive: true });
    addCancerType(root);
    const { files } = await loadContent(root, null);
    const found = listDiagnostics(files)
      .filter(({ rule }) => rule === 'handout/mix-missing')
      .map((diagnostic) => diagnostic.found.replace(/^nothing on | \([a-z-]+\)(?= on )/gu, ''));
    expect(found).toEqual([
      'abiraterone and radium-223 on hormone-therapy-womb, radiopharmaceuticals-womb',
      'enzalutamide and radium-223 on hormone-therapy-womb, radiopharmaceuticals-womb',
      'tamoxifen and paroxetine on hormone-therapy-womb',
      'tamoxifen and fluoxetine on hormone-therapy-womb',
      'opioids and alcohol on pain-relief-womb',
      'zoledronic acid and ibuprofen on pain-relief-womb',
      'capecitabine and warfarin on chemotherapy-womb',
    ]);
  } finally {
    rmSync(root, { recursive: true });
  }
});
