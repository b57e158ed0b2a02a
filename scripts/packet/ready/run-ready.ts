import { profileHash } from '../../build/manifest/input-hashes.ts';
import type { Manifest } from '../../build/manifest/manifest.ts';
import { PACKET_MANIFEST, printPacketManifest } from '../../build/manifest/packet-manifest.ts';
import { dateUsageError, documentDate } from '../../build/plan/document-date.ts';
import { readSheets } from '../../build/plan/read-sheets.ts';
import { type Io, runCommandLine, styleOf } from '../../build/program/shell.ts';
import { replaceFolder } from '../../build/publish/replace-folder.ts';
import { failure, type Report, reportInvalid, success } from '../../build/report/report.ts';
import { printShard } from '../../build/shards/shard.ts';
import type { Load, StoredContent } from '../../core/index.ts';
import { count, errorsOf } from '../../diagnostics/format-diagnostics.ts';
import { type MadeReady, makeReady } from './make-ready.ts';
import { planReady } from './plan-ready.ts';
import { parseReadyOptions, type ReadyOptions } from './ready-options.ts';

/** What packets are made with, beside the options. */
type ReadyRun = { io: Io; version: string; toolchain: Manifest['toolchain']; load: Load<StoredContent> };

const writeReady = async (
  made: readonly MadeReady[],
  { out, shard }: ReadyOptions,
  facts: { version: string; profileSha256: string; date: string; toolchain: Manifest['toolchain'] },
): Promise<boolean> => {
  const manifest = printPacketManifest({
    schema: 1,
    ...facts,
    shard: shard && printShard(shard),
    packets: made.map(({ row }) => row),
  });
  const files = [...made.map(({ file }) => file), { path: PACKET_MANIFEST, bytes: manifest }];
  return replaceFolder(out, files, PACKET_MANIFEST);
};

/** Makes the packets of a folder of content; the report has the exit code: 0 made, 1 errors, 2 usage error. */
export const makePackets = async (
  options: ReadyOptions,
  { io, version, toolchain, load }: ReadyRun,
): Promise<Report> => {
  const wrong = dateUsageError(version, io.env);
  if (wrong !== null) return failure(wrong);
  const sheets = await readSheets(options, load);
  if (sheets.status === 'usage-error') return failure(sheets.text);
  if (sheets.status === 'invalid') return reportInvalid(errorsOf(sheets.diagnostics), styleOf(options, io));
  const { found } = sheets;
  const jobs = planReady(found, options);
  if (jobs.length === 0 && options.only.length > 0 && options.shard === null)
    return failure('No packet matches. npx handouts build --list shows the sheets on one cancer type.');
  const date = documentDate(version, io.env);
  const made: MadeReady[] = [];
  for (const job of jobs) made.push(await makeReady(job, { clinic: found.clinic, version, date }));
  const profileSha256 = profileHash(found.clinic);
  const facts = { version, profileSha256, date: date.toISOString(), toolchain };
  if (!(await writeReady(made, options, facts)))
    return failure(
      `${options.out} has something else than packets of this program. Name another: --out <folder>`,
      1,
    );
  const bytes = made.reduce((sum, { row }) => sum + row.bytes, 0);
  const size = `${(bytes / 1e6).toFixed(1)} MB`;
  return success(options.quiet ? '' : `${options.out}: ${count(made.length, 'PDF')}, ${size}\n`);
};

/** Runs `handouts packets` on its arguments; returns the exit code: 0 made, 1 errors, 2 usage error. */
export const runReady = (
  args: string[],
  io: Io,
  { root, load }: { root: URL; load: Load<StoredContent> },
): Promise<number> =>
  runCommandLine({ args, io, root }, parseReadyOptions, async (options, { version, toolchain }) =>
    makePackets(options, { io, version, toolchain: await toolchain(), load }),
  );
