import { describe, expect, test } from 'vitest';
import { plainText } from '../../../scripts/formats/text/text-of.ts';
import { en } from '../../../scripts/locales/en/index.ts';
import { storedContent } from '../../stored-content.ts';
import { firstMissing } from '../words-of-sheet.ts';

describe('the real content as plain text', async () => {
  const { handouts, clinic } = await storedContent();

  test('there are sheets', () => {
    expect(handouts.length).toBeGreaterThan(100);
  });

  test.each(handouts)('$id has every word and number of its handout in order', (handout) => {
    const text = plainText({ handout, clinic, locale: en, version: '2026.11.1' });
    expect(firstMissing(handout, text)).toBeNull();
    expect(text.split('\n').filter((line) => line.length > 600)).toEqual([]);
  });
});
