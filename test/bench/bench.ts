/** `npm run bench`: measures this project and its peers; no test depends on the result. */
import '../../scripts/build/program/production.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadContent } from '../../scripts/core/index.ts';
import { runAgainst } from './against/run-against.ts';
import { tableOfBoth } from './against/table-of-both.ts';
import { installPeers } from './contenders/typst.ts';
import { parseBench } from './options.ts';
import { jsonOf, tableOf } from './report.ts';
import { runRounds } from './run-rounds.ts';
import { planOf, spread, writePeerSheets } from './sample.ts';

const options = parseBench(process.argv.slice(2));
const folder = mkdtempSync(path.join(tmpdir(), 'handouts-bench-'));
const say = (words: string): void => console.error(words);
const load = (): number => loadavg()[0] ?? 0;

const besidePeers = async (): Promise<string> => {
  const before = load();
  if (options.peers) {
    installPeers();
    const loaded = await loadContent(fileURLToPath(new URL('../../content', import.meta.url)), null);
    writePeerSheets(spread(planOf(loaded), options.sheets), path.join(folder, 'sheets'));
  }
  const { measured, left } = runRounds(options, folder, say);
  const machine = {
    date: new Date().toISOString().slice(0, 10),
    node: process.versions.node,
    cpu: cpus()[0]?.model ?? 'unknown processor',
    cores: availableParallelism(),
    load: [before, load()] as const,
  };
  const { rounds, sheets } = options;
  const findings = { machine, rounds, sheets, measured, left };
  return options.json ? jsonOf(findings) : tableOf(findings);
};

const besideOlder = async (commit: string): Promise<string> => {
  const compared = await runAgainst(commit, options, folder, say);
  return options.json ? `${JSON.stringify(compared, null, 2)}\n` : tableOfBoth(compared);
};

try {
  const { against } = options;
  process.stdout.write(against === undefined ? await besidePeers() : await besideOlder(against));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
