import type { Diagnostic } from '../../diagnostics/diagnostics.ts';
import type { BuildFacts } from '../manifest/manifest.ts';
import type { ShardFolder } from './read-shard-folder.ts';
import { shardError } from './shard-error.ts';

type ComparedFact = readonly [
  rule: string,
  what: string,
  of: (facts: BuildFacts) => string | null | undefined,
];

/** Facts decided by this checkout and the given clinic profile. */
const OF_CHECKOUT: readonly ComparedFact[] = [
  ['profile', 'a clinic profile', ({ options }) => options.profileSha256],
  ['clinic-file', 'a file of a clinic profile', ({ options }) => options.clinicSha256],
  ['react-pdf', 'react-pdf', ({ toolchain }) => toolchain.renderer],
  ['packages', 'a package-lock.json', ({ toolchain }) => toolchain.lockSha256],
  ['program', 'templates and what renders them', ({ toolchain }) => toolchain.programSha256],
];

/** Facts that may differ between machines. */
const OF_MACHINE: readonly ComparedFact[] = [
  ['version', 'the version', ({ version }) => version],
  ['date', 'the date', ({ options }) => options.date],
  ['node', 'Node', ({ toolchain }) => toolchain.node],
];

const HASH_SIGNS = 12;
const said = (value: string | null | undefined): string =>
  /^[\da-f]{64}$/.test(value ?? '') ? `${value?.slice(0, HASH_SIGNS)}…` : (value ?? 'none');

const differences = (
  { folder, manifest }: ShardFolder,
  facts: readonly ComparedFact[],
  [model, name]: [BuildFacts, string],
  fix: string,
): Diagnostic[] =>
  facts
    .filter(([, , of]) => of(manifest) !== of(model))
    .map(([rule, what, of]) =>
      shardError(folder, `other-${rule}`, {
        found: `${what}: ${said(of(manifest))}`,
        expected: `${said(of(model))}, as ${name} has it`,
        fix,
      }),
    );

const CHECK_OUT = 'Merge with the commit and the --clinic of the shard, or build the shard again.';
const ALIKE = 'Build all shards with one version, date (SOURCE_DATE_EPOCH) and Node.';

/** Errors of shards whose inputs differ from those of the first shard or of this checkout. */
export const compareFacts = (
  shards: readonly ShardFolder[],
  here: Pick<BuildFacts, 'options' | 'toolchain'>,
): Diagnostic[] => {
  const [first] = shards;
  if (first === undefined) return [];
  const model: BuildFacts = { ...here, version: first.manifest.version };
  return shards.flatMap((shard) => [
    ...differences(shard, OF_CHECKOUT, [model, 'this checkout'], CHECK_OUT),
    ...differences(shard, OF_MACHINE, [first.manifest, first.folder], ALIKE),
  ]);
};
