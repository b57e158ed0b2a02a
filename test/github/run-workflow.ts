import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ACTIONS, artifacts, type Runner } from './stand-ins.ts';
import type { Job, Step, Workflow } from './workflow.ts';

type Log = { job: string; line: string }[];

type Values = Map<string, string>;

/** Replaces expressions by values; throws for an unknown one. */
const fill = (text: string, values: Values): string =>
  text.replace(/\$\{\{ (.+?) \}\}/g, (_, name: string) => {
    const value = values.get(name);
    if (value === undefined) throw new Error(`No value for the expression ${name}`);
    return value;
  });

const filled = (pairs: Record<string, unknown> = {}, values: Values): Record<string, string> =>
  Object.fromEntries(Object.entries(pairs).map(([name, value]) => [name, fill(String(value), values)]));

const outputsIn = (file: string): [name: string, value: string][] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.includes('='))
    .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]);

const runLine = (
  line: string,
  machine: string,
  env: Record<string, string>,
  runner: Runner,
): [string, string][] => {
  const output = join(runner.folder, 'output');
  writeFileSync(output, '');
  const path = `${runner.bin}:${process.env.PATH}`;
  const { GITHUB_ACTIONS: _, NODE_OPTIONS: __, ...inherited } = process.env;
  const all = { ...inherited, ...env, PATH: path, GITHUB_OUTPUT: output, ARTIFACTS: artifacts(runner) };
  execFileSync('bash', ['-e', '-c', line], { cwd: machine, env: all, stdio: ['ignore', 'ignore', 'pipe'] });
  return outputsIn(output);
};

const runStep = (
  step: Step & { id?: unknown },
  job: Job,
  machine: string,
  values: Values,
  runner: Runner,
): string | null => {
  if (step.uses !== undefined) {
    const action = ACTIONS[step.uses.replace(/@.*/, '')];
    if (action === undefined) throw new Error(`Nobody knows what ${step.uses} does`);
    action(machine, filled(step.with, values), runner);
    return null;
  }
  const line = step.run ?? '';
  if (runner.skip.some((skipped) => skipped.test(line))) return null;
  const env = { ...filled(job.env, values), ...filled(step.env, values) };
  for (const [name, value] of runLine(line, machine, env, runner))
    values.set(`steps.${String(step.id)}.outputs.${name}`, value);
  return line;
};

type Strategy = {
  strategy?: { matrix?: Record<string, (string | number)[]> };
  outputs?: Record<string, string>;
};

/** Values of each run of a job: one for each entry of its matrix. */
const turnsOf = (job: Job & Strategy, values: Values): Values[] => {
  const [key, entries] = Object.entries(job.strategy?.matrix ?? {})[0] ?? ['', ['']];
  const total = ['strategy.job-total', String(entries.length)] as const;
  return entries.map((entry) => new Map([...values, [`matrix.${key}`, String(entry)], total]));
};

const needsOf = ({ needs }: Job): string[] => [needs ?? []].flat().map(String);

/**
 * Runs the jobs of a workflow on this machine in order, each in its own folder; returns each line that ran with its
 * job, and throws when one fails.
 */
export const runWorkflow = ({ jobs }: Workflow, runner: Runner): Log => {
  const log: Log = [];
  const values: Values = new Map(Object.entries(runner.values));
  const done = new Set(runner.done);
  mkdirSync(artifacts(runner), { recursive: true });
  while (done.size < Object.keys(jobs).length) {
    const next = Object.entries(jobs).find(
      ([id, job]) => !done.has(id) && needsOf(job).every((need) => done.has(need)),
    );
    if (next === undefined) throw new Error('Jobs wait for one another');
    const [id, job] = next as [string, Job & Strategy];
    for (const [turn, own] of turnsOf(job, values).entries()) {
      const machine = join(runner.folder, `${id}-${turn}`);
      mkdirSync(machine);
      for (const step of job.steps ?? []) {
        const line = runStep(step, job, machine, own, runner);
        if (line !== null) log.push({ job: id, line });
      }
      for (const [name, expression] of Object.entries(job.outputs ?? {}))
        values.set(`needs.${id}.outputs.${name}`, fill(expression, own));
    }
    done.add(id);
  }
  return log;
};
