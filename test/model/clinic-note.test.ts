import { expect, test } from 'vitest';
import { noteInlines, noteLanguages, noteWords } from '../../scripts/model/clinic-note.ts';

const text = (value: string) => ({ type: 'text', value });
const foreign = (language: string, value: string) => ({ type: 'foreign', language, children: [text(value)] });

test('words that a note marks have their language', () => {
  const note = 'Help is free. :lang[La ayuda es gratis.]{code="es"} Ask.';
  expect(noteInlines(note)).toEqual([
    text('Help is free. '),
    foreign('es', 'La ayuda es gratis.'),
    text(' Ask.'),
  ]);
  expect(noteWords(note)).toBe('Help is free. La ayuda es gratis. Ask.');
});

test.each(['"es"', 'es', '“es”', '«\u00A0es\u00A0»'])('code=%s names Spanish', (code) => {
  expect(noteLanguages(`:lang[Sí.]{code=${code}}`)).toEqual(['es']);
});

test('Greek words are Greek without a mark, up to the stop of their last sentence', () => {
  expect(noteInlines('Free. Η βοήθεια είναι δωρεάν. Ρωτήστε; Ask.')).toEqual([
    text('Free. '),
    foreign('el', 'Η βοήθεια είναι δωρεάν. Ρωτήστε;'),
    text(' Ask.'),
  ]);
});

test('a Greek letter in an English word, and Cyrillic words, have no language of their own', () => {
  for (const note of ['A β-blocker.', 'Помощь бесплатна.']) expect(noteInlines(note)).toEqual([text(note)]);
});

test('a marked language stands for Greek letters too', () => {
  expect(noteInlines(':lang[Δωρεάν.]{code=grc}')).toEqual([foreign('grc', 'Δωρεάν.')]);
});
