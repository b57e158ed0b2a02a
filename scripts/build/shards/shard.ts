/** One of several parts of a plan; `index` counts from 1. */
export type Shard = { index: number; of: number };

const FORM = /^(?<index>[1-9]\d{0,2})\/(?<of>[1-9]\d{0,2})$/;

/** A shard as people and manifests write it: `2/3`. */
export const printShard = ({ index, of }: Shard): string => `${index}/${of}`;

/** Reads `2/3`; null when it has another form or there is no such part. */
export const readShard = (text: string): Shard | null => {
  const { index, of } = FORM.exec(text)?.groups ?? {};
  const shard = { index: Number(index), of: Number(of) };
  return shard.index <= shard.of ? shard : null;
};
