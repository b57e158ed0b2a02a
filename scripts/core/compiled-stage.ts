import { deserialize, serialize } from 'node:v8';
import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import type { EntryFacts } from '../content/entries/entry.ts';
import { listDiagnostics } from '../diagnostics/diagnostics.ts';
import { rememberTextHash, textHash } from '../handout/text/handout-text.ts';
import type { MemoStage } from '../memo/memo.ts';
import type { Compiled, CompiledPlan, Entries } from './compiled.ts';

/** The cacheable part of compiled content: everything a build needs, and of the entries their front matter. */
export type StoredContent = Omit<Compiled, 'entries' | 'reviews' | 'texts'> & { entries: Entries };

/** A file with its messages as plain data. */
type PlainFile = { path: string; value: string; messages: Partial<VFileMessage>[] };

const MESSAGE_KEYS = [
  ...(['reason', 'line', 'column', 'place', 'source', 'ruleId', 'fatal'] as const),
  ...(['actual', 'expected', 'note'] as const),
];

const toPlain = ({ path, value, messages }: VFile): PlainFile => ({
  path,
  value: String(value ?? ''),
  messages: messages.map((message) => Object.fromEntries(MESSAGE_KEYS.map((key) => [key, message[key]]))),
});

const fromPlain = ({ path, value, messages }: PlainFile): VFile => {
  const file = new VFile({ path, value });
  file.messages.push(
    ...messages.map((message) => Object.assign(new VFileMessage(message.reason ?? ''), message)),
  );
  return file;
};

/** Text hashes are stored as well: computing them for all handouts takes longer than the rest of a list. */
type PlainContent = Omit<StoredContent, 'files' | 'diagnostics'> & { files: PlainFile[]; hashes: string[] };

const factsOf = <Data>(entries: readonly EntryFacts<Data>[]): EntryFacts<Data>[] =>
  entries.map(({ collection, id, language, data }) => ({ collection, id, language, data }));

const toBytes = (content: StoredContent | Compiled): Buffer => {
  const { clinic, handouts, planned, reach, readings, pairShares, waivers, withdrawn, withheld } = content;
  const { entries, files, teachBacks } = content;
  const plain: PlainContent = {
    clinic,
    entries: {
      treatments: factsOf(entries.treatments),
      cancerTypes: factsOf(entries.cancerTypes),
      guides: factsOf(entries.guides),
      medicines: factsOf(entries.medicines),
      rxnorm: entries.rxnorm,
    },
    handouts,
    planned,
    reach,
    teachBacks,
    waivers,
    withdrawn,
    withheld,
    ...(readings && { readings }),
    ...(pairShares && { pairShares }),
    files: files.map(toPlain),
    hashes: handouts.map(textHash),
  };
  return serialize(plain);
};

const fromBytes = (bytes: Uint8Array): StoredContent => {
  const { files: plain, hashes, ...rest }: PlainContent = deserialize(bytes);
  for (const [index, handout] of rest.handouts.entries()) rememberTextHash(handout, hashes[index] ?? '');
  const files = plain.map(fromPlain);
  return { ...rest, files, diagnostics: listDiagnostics(files) };
};

const hasNoError = ({ diagnostics }: Pick<Compiled, 'diagnostics'>): boolean =>
  diagnostics.every(({ severity }) => severity !== 'error');

/** Compiled content without errors; its plan can be read alone. */
export const COMPILED: MemoStage<StoredContent, Pick<CompiledPlan, 'planned' | 'withdrawn'>> = {
  name: 'compiled',
  pack: (content) => ({
    facts: { planned: content.planned, withdrawn: content.withdrawn },
    bytes: toBytes(content),
  }),
  unpack: ({ bytes }) => fromBytes(bytes),
  isStored: hasNoError,
};

/** The plan of content without errors; without its warnings, since a list shows only errors. */
export const PLAN: MemoStage<CompiledPlan, Pick<CompiledPlan, 'planned' | 'withdrawn'>> = {
  name: 'plan',
  pack: ({ planned, withdrawn }) => ({ facts: { planned, withdrawn }, bytes: new Uint8Array() }),
  unpack: ({ facts }) => ({ ...facts, diagnostics: [], files: [] }),
  isStored: hasNoError,
};
