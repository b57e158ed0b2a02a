import { readFile } from 'node:fs/promises';
import { type Manifest, parseManifest } from '../../build/manifest/manifest.ts';
import { type PacketManifest, parsePacketManifest } from '../../build/manifest/packet-manifest.ts';
import { type Io, runCommandLine } from '../../build/program/shell.ts';
import { explain, isOutputError, outputError } from '../../build/publish/output-error.ts';
import { sha256 } from '../../build/publish/up-to-date.ts';
import { failure, type Report } from '../../build/report/report.ts';
import { listDiagnostics } from '../../diagnostics/diagnostics.ts';
import { readReleases } from '../../release-records/read-releases.ts';
import { type Claim, claimOf } from './claimed-release.ts';
import { judgeBy, type KnownReleases } from './judge.ts';
import { parseVerify, type VerifyOptions } from './options.ts';
import { EXIT_CODES, exitCodeOf, verdictText } from './verdict-text.ts';

const read = async (path: string): Promise<Buffer> =>
  readFile(path).catch((error) => {
    throw explain(`Cannot read ${path}`, error);
  });

type Manifests = Pick<KnownReleases, 'manifests' | 'packets'>;

const manifestAt = async (path: string): Promise<Manifest | PacketManifest> => {
  const text = (await read(path)).toString('utf8');
  const manifest = parsePacketManifest(text) ?? parseManifest(text);
  if (manifest !== null) return manifest;
  throw outputError(
    `${path} is no manifest. Name the manifest.json of an output folder, or the packets.json of packets: --manifest <file>`,
  );
};

const readManifests = async (paths: readonly string[]): Promise<Manifests> => {
  const all = await Promise.all(paths.map(manifestAt));
  return {
    manifests: all.filter((manifest) => 'pdfs' in manifest),
    packets: all.filter((manifest) => 'packets' in manifest),
  };
};

const readKnowledge = async (
  { content, manifests }: VerifyOptions,
  today: string,
): Promise<KnownReleases> => {
  const { releases, files } = await readReleases(content);
  const [bad] = listDiagnostics(files);
  if (bad) throw outputError(`${bad.file} is no valid release: ${bad.found}. ${bad.fix}`);
  if (releases.length === 0 && manifests.length === 0)
    throw outputError(
      `There is no release below ${content}, so nothing is known of any PDF. Name a manifest: --manifest <file>`,
    );
  return { releases, ...(await readManifests(manifests)), today };
};

const verify = async (options: VerifyOptions, today: string): Promise<Report> => {
  const judge = judgeBy(await readKnowledge(options, today));
  const judged: { name: string; hash: string; found: ReturnType<typeof judge>; claim: Claim | null }[] = [];
  for (const name of options.files) {
    const bytes = await read(name);
    const hash = sha256(bytes);
    const found = judge(hash);
    judged.push({ name, hash, found, claim: found.verdict === 'not-genuine' ? claimOf(bytes) : null });
  }
  const exitCode = exitCodeOf(judged.map(({ found }) => found));
  const rows = judged.map(({ name, hash, found, claim }) => ({
    name,
    sha256: hash,
    exitCode: EXIT_CODES[found.verdict],
    ...found,
    ...(claim !== null && { claim }),
  }));
  if (options.json) return { stdout: `${JSON.stringify(rows, null, 2)}\n`, stderr: '', exitCode };
  const shown = options.quiet ? judged.filter(({ found }) => found.verdict !== 'current') : judged;
  return {
    stdout: shown.map(({ name, hash, found, claim }) => verdictText(name, hash, found, claim)).join(''),
    stderr: '',
    exitCode,
  };
};

/** Runs `handouts verify` on its arguments; returns the exit code. */
export const runVerify = (args: string[], io: Io, { root }: { root: URL }): Promise<number> =>
  runCommandLine({ args, io, root }, parseVerify, (options) =>
    verify(options, io.today()).catch((error) => {
      if (!isOutputError(error)) throw error;
      return failure(error.message);
    }),
  );
