import { expect, test } from 'vitest';
import { eachOnce } from '../../scripts/model/each-once.ts';

test('each key is computed once', () => {
  const asked: string[] = [];
  const lengthOf = eachOnce((text: string) => {
    asked.push(text);
    return text.length;
  });
  expect(['bone', 'bone', 'rib', 'bone'].map(lengthOf)).toEqual([4, 4, 3, 4]);
  expect(asked).toEqual(['bone', 'rib']);
});

test('zero and an empty text are values like others', () => {
  let computed = 0;
  const trimmed = eachOnce((text: string) => {
    computed += 1;
    return text.trim();
  });
  expect([trimmed(' '), trimmed(' ')]).toEqual(['', '']);
  expect(computed).toBe(1);
});

test('objects are keys of a store that lets them go', () => {
  const known = new WeakMap<object, number>();
  const sizeOf = eachOnce((list: readonly number[]) => list.length, known);
  const list = [1, 2];
  expect(sizeOf(list)).toBe(2);
  expect(known.get(list)).toBe(2);
});
