import type { Machine } from './machine.ts';

/** What one operator of pdf.js does to a page. */
export type Operator = (machine: Machine, args: readonly unknown[]) => void;

/** What operators do, by their numbers. */
export type Operators = Readonly<Record<number, Operator>>;

/** A number; anything else counts as 0. */
export const number = (value: unknown): number => (typeof value === 'number' ? value : 0);

/** Numbers in an array of either kind; nothing counts as none. */
export const numbers = (value: unknown): ArrayLike<number> => (value ?? []) as ArrayLike<number>;

type Setting =
  | 'lineWidth'
  | 'charSpacing'
  | 'wordSpacing'
  | 'leading'
  | 'rise'
  | 'renderingMode'
  | 'fillAlpha'
  | 'strokeAlpha';

/** An operator that writes its one number into the state. */
export const sets =
  (key: Setting): Operator =>
  ({ state }, [value]) => {
    state[key] = number(value);
  };
