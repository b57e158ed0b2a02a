import { describe, expect, test } from 'vitest';
import { ssmlOf } from '../../../scripts/formats/speech/ssml-of.ts';
import { en } from '../../../scripts/locales/en/index.ts';
import { EMPTY_CLINIC } from '../../../scripts/model/empty-clinic.ts';
import type { Block, ClinicProfile, Handout } from '../../../scripts/model/handout.ts';
import { handout, item, line, paragraph } from '../../handout/sample-handout.ts';

const scriptFor = (sheet: Handout, clinic: ClinicProfile = EMPTY_CLINIC): string =>
  ssmlOf({ handout: sheet, clinic, locale: en, version: '2026.11.1' });

/** The elements of a section with these blocks. */
const elementsOf = (blocks: Block[], clinic?: ClinicProfile): string[] => {
  const lines = scriptFor(handout({ sections: [{ id: null, title: line('Start'), blocks }] }), clinic).split(
    '\n',
  );
  const start = lines.findIndex((one) => one.includes('>Start<'));
  return lines.slice(start + 2, lines.indexOf('<p><s>Sheet HT-1</s></p>'));
};

test('it is a document of SSML 1.1 in the language of the sheet', () => {
  const [declaration, root] = scriptFor(handout()).split('\n');
  expect(declaration).toBe('<?xml version="1.0" encoding="UTF-8"?>');
  expect(root).toBe('<speak version="1.1" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="en">');
});

test('a heading is between pauses, and each sentence is marked', () => {
  const script = scriptFor(
    handout({
      sections: [{ id: null, title: line('Start'), blocks: [paragraph('Rest at 8 p.m. Then wait.')] }],
    }),
  );
  expect(script).toContain(
    [
      '<break strength="x-strong"/>',
      '<p><s><emphasis level="strong">Start</emphasis></s></p>',
      '<break strength="strong"/>',
      '<p><s>Rest at 8 p.m.</s><s>Then wait.</s></p>',
    ].join('\n'),
  );
});

test('a bullet is not spoken, but the number of a step is', () => {
  const bullets: Block = { type: 'list', ordered: false, start: 1, items: [item('Rest.')] };
  const steps: Block = { type: 'list', ordered: true, start: 2, items: [item('Drink.')] };
  expect(elementsOf([bullets, steps])).toEqual([
    '<p><s>Rest.</s></p>',
    '<p><s>2.</s></p><p><s>Drink.</s></p>',
  ]);
});

describe('telephone numbers', () => {
  const clinic: ClinicProfile = {
    ...EMPTY_CLINIC,
    phones: { day: '617-632-3000', afterHours: '617-632-3000 ext. 2', allHours: null },
  };
  const spoken = (number: string): string => `<say-as interpret-as="telephone">${number}</say-as>`;

  test.each([
    ['Call 911 now.', `Call ${spoken('911')} now.`],
    ['Call 617-632-3000.', `Call ${spoken('617-632-3000')}.`],
    ['Call 617-632-3000 ext. 2, not 911.', `Call ${spoken('617-632-3000 ext. 2')}, not ${spoken('911')}.`],
    ['911', spoken('911')],
  ])('are read digit by digit: %s', (words, said) => {
    expect(elementsOf([paragraph(words)], clinic)).toEqual([`<p><s>${said}</s></p>`]);
  });

  test.each(['Within 1,911 people.', '9110 steps', '0.911 parts', '911.5 g'])(
    'are not part of %s',
    (words) => {
      expect(elementsOf([paragraph(words)], clinic)).toEqual([`<p><s>${words}</s></p>`]);
    },
  );
});

test('special XML characters are escaped', () => {
  expect(elementsOf([paragraph('Rest & “wait” <here>.')])).toEqual([
    '<p><s>Rest &amp; “wait” &lt;here&gt;.</s></p>',
  ]);
});
