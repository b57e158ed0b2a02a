import { InvalidArgumentError } from 'commander';
import picomatch from 'picomatch';
import { nearest } from '../../diagnostics/nearest.ts';
import { EDITION_NAMES, EDITIONS } from '../../model/editions.ts';
import { FORMATS, type Format } from '../../model/formats.ts';
import type { EditionName, Ink } from '../../model/handout.ts';
import { PDF_VERSIONS, type PdfVersion } from '../../model/pdf-version.ts';
import { isVersion, VERSION_FORM } from '../plan/document-date.ts';
import { readShard, type Shard } from '../shards/shard.ts';

const INKS: readonly Ink[] = ['colour', 'black'];

/** A non-empty text; like all functions here, throws an InvalidArgumentError with a hint. */
export const nonEmpty = (value: string): string => {
  if (value.trim() !== '') return value;
  throw new InvalidArgumentError('It is empty.');
};

const oneOf = <Name extends string>(value: string, what: string, names: readonly Name[]): Name => {
  const name = names.find((known) => known === value);
  if (name !== undefined) return name;
  const meant = nearest(value, names);
  const hint = meant === null ? '' : ` Did you mean “${meant}”?`;
  throw new InvalidArgumentError(`There is no such ${what}.${hint} Known: ${names.join(', ')}.`);
};

const listed = (value: string): string[] => value.split(',').map((part) => nonEmpty(part).trim());

const editionsOf =
  (names: readonly EditionName[]) =>
  (value: string, before: EditionName[] = []): EditionName[] => [
    ...before,
    ...listed(value).map((name) => oneOf(name, 'edition', names)),
  ];

/** Comma-separated edition names, appended to those given before. */
export const editionList = editionsOf(EDITION_NAMES);

/** The same of editions in one language. */
export const plainEditionList = editionsOf(EDITIONS.map(({ name }) => name));

/** Comma-separated format names, appended to those given before, without duplicates. */
export const formatList = (value: string, before: Format[] = []): Format[] => [
  ...new Set([...before, ...listed(value).map((name) => oneOf(name, 'format', FORMATS))]),
];

/** Comma-separated languages, appended to those given before. */
export const languageList = (value: string, before: string[] = []): string[] => [...before, ...listed(value)];

/** A comma between two globs, not one inside of `{a,b}`. */
const BETWEEN_GLOBS = /,(?![^{}]*\})/u;

const glob = (value: string): string => {
  try {
    picomatch(nonEmpty(value));
  } catch (error) {
    throw error instanceof InvalidArgumentError
      ? error
      : new InvalidArgumentError(`Not a valid glob: ${error}.`);
  }
  return value;
};

/** Comma-separated globs on ids, appended to those given before. */
export const globList = (value: string, before: string[] = []): string[] => [
  ...before,
  ...value.split(BETWEEN_GLOBS).map((one) => glob(one.trim())),
];

/** A number of days. */
export const dayCount = (value: string): number => {
  if (/^\d{1,4}$/.test(value)) return Number(value);
  throw new InvalidArgumentError('Expected a whole number of days from 0 to 9999.');
};

/** The ink to print in. */
export const inkName = (value: string): Ink => oneOf(value, 'ink', INKS);

export const pdfVersion = (value: string): PdfVersion => oneOf(value, 'version of PDF', PDF_VERSIONS);

/** A version YYYY.M.N. */
export const version = (value: string): string => {
  if (isVersion(value)) return value;
  throw new InvalidArgumentError(`Expected ${VERSION_FORM}, the month without a leading zero.`);
};

/** A local port; 0 means any free one. */
export const portNumber = (value: string): number => {
  const port = Number(value);
  if (/^\d{1,5}$/.test(value) && port <= 65_535) return port;
  throw new InvalidArgumentError('Expected a port number from 0 to 65535.');
};

/** Number of worker processes. */
export const workerCount = (value: string): number => {
  if (/^[1-9]\d?$/.test(value)) return Number(value);
  throw new InvalidArgumentError('Expected a number of workers from 1 to 99.');
};

/** A part of the plan, such as 2/3. */
export const shardName = (value: string): Shard => {
  const shard = readShard(value);
  if (shard !== null) return shard;
  throw new InvalidArgumentError('Expected i/n, from 1/1 to 999/999, such as 2/3.');
};
