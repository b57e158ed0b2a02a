import { arch } from 'node:os';
import { hashOf } from '../../memo/hash.ts';
import type { Inputs } from '../../memo/memo.ts';
import type { Job } from '../../render/job.ts';
import type { Manifest } from '../manifest/manifest.ts';

/** Inputs of every stage: the program and its tools. The fonts are part of the program's hash. */
export const toolsOf = ({
  node,
  renderer,
  lockSha256,
  programSha256 = '',
}: Manifest['toolchain']): Inputs => ({
  'the program': programSha256,
  'packages (package-lock.json)': lockSha256,
  'version of react-pdf': renderer,
  'version of Node': node,
  processor: arch(),
});

/** Name of the input decided by a sheet's own Markdown. */
export const TEXT = 'its content';

const hashOfValue = (value: unknown): string => hashOf(JSON.stringify(value));

/** Everything except the tools that decides the bytes of a sheet. */
export const inputsOf = ({
  handout,
  edition,
  clinic,
  ink,
  fillable,
  pdfVersion,
  version,
  date,
}: Job): Inputs => ({
  [TEXT]: hashOfValue(handout),
  edition: hashOfValue(edition),
  'clinic profile': hashOfValue(clinic),
  ink,
  fillable: String(fillable),
  'version of PDF': pdfVersion ?? '1.7',
  version,
  date: date.toISOString(),
});
