import { join } from 'node:path';
import { type PackedEntry, readEntry, readFacts, writeEntry } from './entry-file.ts';
import { hashOf } from './hash.ts';

/** Values, or hashes of them, under the names that people know the things by. */
export type Inputs = Readonly<Record<string, string>>;

/** Where results are stored from one run to the next, and in how many bytes at most. */
export type Cache = { folder: string; max: number };

/** A cache for one program: its results depend on `tools` (the program itself, its packages, Node) as on their other inputs. */
export type Memo = Cache & { tools: Inputs };

/** A step of a build whose result follows from its inputs alone; no two stages have the same name. */
export type MemoStage<Value, Facts> = {
  name: string;
  pack: (value: Value) => PackedEntry<Facts>;
  unpack: (packed: PackedEntry<Facts>) => Value;
  /** Says whether a value may be stored; one with an error in it is not. */
  isStored: (value: Value) => boolean;
};

const keyOf = (
  { name }: Pick<MemoStage<unknown, unknown>, 'name'>,
  { tools }: Memo,
  inputs: Inputs,
): string => hashOf(name, JSON.stringify(Object.entries({ ...tools, ...inputs }).sort()));

const pathOf = ({ folder }: Memo, stage: string, key: string): string =>
  join(folder, stage, key.slice(0, 2), key);

/** What is known of the result that is stored for these inputs, without its bytes; null when none is stored. */
export const peek = <Value, Facts>(
  memo: Memo,
  stage: MemoStage<Value, Facts>,
  inputs: Inputs,
): Promise<Facts | null> => {
  const key = keyOf(stage, memo, inputs);
  return readFacts<Facts>(pathOf(memo, stage.name, key), key);
};

/**
 * The result that is stored for the inputs, or else what `make` gives, which is then stored. It is not stored when the inputs are
 * others afterwards: it is unknown then which of them it was made from. A folder that cannot be read or written stores nothing and
 * stops nothing.
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
