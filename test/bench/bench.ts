/** `npm run bench`: measures this project and its peers; no test depends on the result. */
import '../../scripts/build/program/production.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadContent } from '../../scripts/core/index.ts';
import { installPeers } from './contenders/typst.ts';
import { parseBench } from './options.ts';
import { jsonOf, tableOf } from './report.ts';
import { runRounds } from './run-rounds.ts';
import { planOf, spread, writePeerSheets } from './sample.ts';

const options = parseBench(process.argv.slice(2));
const folder = mkdtempSync(path.join(tmpdir(), 'handouts-bench-'));
const load = (): number => loadavg()[0] ?? 0;
try {
  const before = load();
  if (options.peers) {
    installPeers();
    const loaded = await loadContent(fileURLToPath(new URL('../../content', import.meta.url)), null);
    writePeerSheets(spread(planOf(loaded), options.sheets), path.join(folder, 'sheets'));
  }
  const { measured, left } = runRounds(options, folder, (words) => console.error(words));
  const machine = {
    date: new Date().toISOString().slice(0, 10),
    node: process.versions.node,
    cpu: cpus()[0]?.model ?? 'unknown processor',
    cores: availableParallelism(),
    load: [before, load()] as const,
  };
  const { rounds, sheets } = options;
  const findings = { machine, rounds, sheets, measured, left };
  process.stdout.write(options.json ? jsonOf(findings) : tableOf(findings));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
