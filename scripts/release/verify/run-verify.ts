import { readFile } from 'node:fs/promises';
import { type Io, runCommandLine } from '../../build/program/shell.ts';
import { explain, isOutputError, outputError } from '../../build/publish/output-error.ts';
import { sha256 } from '../../build/publish/up-to-date.ts';
import { failure, type Report } from '../../build/report/report.ts';
import { listDiagnostics } from '../../diagnostics/diagnostics.ts';
import { readReleases } from '../../release-records/read-releases.ts';
import { claimOf } from './claimed-release.ts';
import { judgeBy, type KnownReleases } from './judge.ts';
import { byKind, type List, listsBeside, listsIn, listWith, parseList } from './lists.ts';
import { parseVerify, type VerifyOptions } from './options.ts';
import { EXIT_CODES, exitCodeOf, type Judged, verdictText } from './verdict-text.ts';

const read = async (path: string): Promise<Buffer> =>
  readFile(path).catch((error) => {
    throw explain(`Cannot read ${path}`, error);
  });

const manifestAt = async (path: string): Promise<List['manifest']> => {
  const manifest = parseList((await read(path)).toString('utf8'));
  if (manifest !== null) return manifest;
  throw outputError(
    `${path} is no manifest. Name the manifest.json of an output folder, or the packets.json of packets: --manifest <file>`,
  );
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
  return { releases, ...byKind(await Promise.all(manifests.map(manifestAt))), today };
};

/** The lists of a package that are of a release. */
const packageLists = async (folder: string, { releases }: KnownReleases): Promise<List[]> =>
  (await listsIn(folder)).filter(({ manifest }) =>
    releases.some(({ version }) => version === manifest.version),
  );

/** Judges a file by releases and named manifests, then by the lists of the package; one beside the file is a claim alone. */
const judgeWith = (knowledge: KnownReleases, ofPackage: readonly List[]) => {
  const judge = judgeBy(knowledge);
  return async (name: string): Promise<Judged> => {
    const bytes = await read(name);
    const hash = sha256(bytes);
    const found = judge(hash);
    const all = { name, hash, claim: null, list: null, beside: null };
    if (found.verdict !== 'not-genuine') return { ...all, found };
    const list = listWith(hash, ofPackage);
    if (list !== null)
      return { ...all, found: judgeBy({ ...knowledge, ...byKind([list.manifest]) })(hash), list: list.path };
    const beside = listWith(hash, await listsBeside(name))?.path ?? null;
    return { ...all, found, claim: claimOf(bytes), beside };
  };
};

const jsonRow = ({ name, hash, found, claim, list, beside }: Judged) => ({
  name,
  sha256: hash,
  exitCode: EXIT_CODES[found.verdict],
  ...found,
  ...(claim !== null && { claim }),
  ...(list !== null && { list }),
  ...(beside !== null && { listedBeside: beside }),
});

const verify = async (options: VerifyOptions, today: string): Promise<Report> => {
  const knowledge = await readKnowledge(options, today);
  const judge = judgeWith(knowledge, await packageLists(options.package, knowledge));
  const judged: Judged[] = [];
  for (const name of options.files) judged.push(await judge(name));
  const exitCode = exitCodeOf(judged.map(({ found }) => found));
  if (options.json)
    return { stdout: `${JSON.stringify(judged.map(jsonRow), null, 2)}\n`, stderr: '', exitCode };
  const shown = options.quiet ? judged.filter(({ found }) => found.verdict !== 'current') : judged;
  return { stdout: shown.map(verdictText).join(''), stderr: '', exitCode };
};

/** Runs `handouts verify` on its arguments; returns the exit code. */
export const runVerify = (args: string[], io: Io, { root }: { root: URL }): Promise<number> =>
  runCommandLine({ args, io, root }, parseVerify, (options) =>
    verify(options, io.today()).catch((error) => {
      if (!isOutputError(error)) throw error;
      return failure(error.message);
    }),
  );
