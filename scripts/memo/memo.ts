import { join } from 'node:path';
import { type PackedEntry, readEntry, readFacts, writeEntry } from './entry-file.ts';
import { hashOf } from './hash.ts';

/** Values, or hashes of them, under readable names. */
export type Inputs = Readonly<Record<string, string>>;

/** Folder of the cached results, and its maximum size in bytes. */
export type Cache = { folder: string; max: number };

/**
 * A cache for one program: its results depend on `tools` (the program itself, its packages, Node) like on
 * other inputs.
 */
export type Memo = Cache & { tools: Inputs };

/** A build step whose result follows from its inputs; stage names are unique. */
export type MemoStage<Value, Facts> = {
  name: string;
  pack: (value: Value) => PackedEntry<Facts>;
  unpack: (packed: PackedEntry<Facts>) => Value;
  /** Whether a value may be stored; one with an error may not. */
  isStored: (value: Value) => boolean;
};

const keyOf = (
  { name }: Pick<MemoStage<unknown, unknown>, 'name'>,
  { tools }: Memo,
  inputs: Inputs,
): string => hashOf(name, JSON.stringify(Object.entries({ ...tools, ...inputs }).sort()));

const pathOf = ({ folder }: Memo, stage: string, key: string): string =>
  join(folder, stage, key.slice(0, 2), key);

/** The facts of a stored result, without its bytes; null when none is stored. */
export const peek = <Value, Facts>(
  memo: Memo,
  stage: MemoStage<Value, Facts>,
  inputs: Inputs,
): Promise<Facts | null> => {
  const key = keyOf(stage, memo, inputs);
  return readFacts<Facts>(pathOf(memo, stage.name, key), key);
};

/**
 * The stored result for the inputs, or else that of `make`, which is then stored. Not stored if the inputs
 * changed meanwhile. A folder that cannot be read or written disables the cache without an error.
 */
export const recall = async <Value, Facts>(
  memo: Memo,
  stage: MemoStage<Value, Facts>,
  inputsNow: () => Inputs,
  make: () => Promise<Value>,
): Promise<Value> => {
  const keyNow = (): string | null => {
    try {
      return keyOf(stage, memo, inputsNow());
    } catch {
      return null;
    }
  };
  const key = keyNow();
  if (key === null) return make();
  const path = pathOf(memo, stage.name, key);
  const stored = await readEntry<Facts>(path, key);
  if (stored !== null) return stage.unpack(stored);
  const value = await make();
  if (stage.isStored(value) && keyNow() === key)
    await writeEntry(path, key, stage.pack(value)).catch(() => {});
  return value;
};
