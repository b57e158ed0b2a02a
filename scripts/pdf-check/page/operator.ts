import type { PageMachine } from './machine.ts';

/** The effect of one pdf.js operator on a page. */
export type Operator = (machine: PageMachine, args: readonly unknown[]) => void;

/** Operators by number. */
export type Operators = Readonly<Record<number, Operator>>;

/** A number; any other value becomes 0. */
export const number = (value: unknown): number => (typeof value === 'number' ? value : 0);

/** Numbers of an array or typed array; empty when there is none. */
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

/** An operator that stores its single number in the state. */
export const sets =
  (key: Setting): Operator =>
  ({ state }, [value]) => {
    state[key] = number(value);
  };
