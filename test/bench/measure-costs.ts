import '../../scripts/build/program/production.ts';
import { printJobs } from '../../scripts/build/plan/print-jobs.ts';
import { COSTS } from '../../scripts/build/shards/costs.ts';
import { compile, LOCALES, render } from '../../scripts/core/index.ts';
import { EDITION_NAMES } from '../../scripts/model/editions.ts';
import { measureRates, type Rates } from './cost-rates.ts';

/**
 * Prints the current cost of a PDF, by kind and edition, next to the table in
 * `scripts/build/shards/costs.ts`.
 */
const { handouts, clinic } = await compile('content', [...LOCALES.values()]);
const common = { version: '2026.11.1', date: new Date('2026-11-01T00:00:00Z') };
const jobs = printJobs(handouts, { ink: 'colour', fillable: false, editions: EDITION_NAMES });

/** A table as source, one line per kind. */
const print = (table: Rates): string =>
  Object.entries(table)
    .map(([kind, editions]) => {
      const cells = Object.entries(editions).map(([name, rate]) => `'${name}': ${rate.toFixed(1)}`);
      return `  ${kind.includes('-') ? `'${kind}'` : kind}: { ${cells.join(', ')} },`;
    })
    .join('\n');

const spent = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const rates: Rates = await measureRates(
  jobs,
  ({ handout, edition, ink, fillable }) => render(handout, edition, clinic, { ink, fillable, ...common }),
  spent,
);
process.stdout.write(`Measured, in milliseconds of processor time for a thousand signs:\n${print(rates)}\n`);
process.stdout.write(`In scripts/build/shards/costs.ts:\n${print(COSTS)}\n`);
