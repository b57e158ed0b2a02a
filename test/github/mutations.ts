import { readFileSync } from 'node:fs';
import { parse, parseDocument } from 'yaml';
import type { RuleName } from './rules.ts';
import { toWorkflow, type Workflow } from './workflow.ts';

/** Where the workflows are. */
export const FOLDER = new URL('../../.github/workflows/', import.meta.url);

/** A workflow, with its text changed first. */
export const read = (file: string, change: (text: string) => string = (text) => text): Workflow => {
  const text = change(readFileSync(new URL(file, FOLDER), 'utf8'));
  return toWorkflow(file, text, parse(text));
};

/** A copy of ci.yml with one text replaced. */
const mutated = (from: string | RegExp, to: string): Workflow =>
  read('ci.yml', (text) => {
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`ci.yml does not have ${from}`);
    return changed;
  });

/** A copy of ci.yml with a value set at a path. */
const set = (path: (string | number)[], value: unknown): Workflow =>
  read('ci.yml', (text) => {
    const document = parseDocument(text);
    document.setIn(path, document.createNode(value));
    return document.toString({ lineWidth: 0 });
  });

/** An expression that GitHub fills in before a shell reads the line. */
const expression = (name: string): string => ['$', `{{ ${name} }}`].join('');

const run = (line: string): Workflow => set(['jobs', 'check', 'steps', 2, 'run'], line);

const CHECKOUT = /actions\/checkout@[\da-f]{40} # v[\d.]+/;

/** Copies of real workflows, each with one error, and the rules that must report it. */
export const MUTATIONS: [what: string, rules: RuleName[], make: () => Workflow][] = [
  ['a fork’s code with our rights', ['events'], () => mutated('pull_request:', 'pull_request_target:')],
  ['started by a comment', ['events'], () => set(['on'], ['push', 'issue_comment'])],
  ['no word on rights', ['noRightsAtTheTop'], () => mutated('permissions: {}\n', '')],
  ['all rights to read', ['noRightsAtTheTop'], () => mutated('permissions: {}', 'permissions: read-all')],
  [
    'a job that does not list its rights',
    ['rightsOfJobs', 'writersRunNothing'],
    () => set(['jobs', 'check', 'permissions'], 'write-all'),
  ],
  [
    'a job that reads secrets of others',
    ['rightsOfJobs'],
    () => set(['jobs', 'check', 'permissions', 'security-events'], 'read'),
  ],
  [
    'a job that writes and is not in the table',
    ['rightsOfJobs', 'writersRunNothing'],
    () => set(['jobs', 'check', 'permissions', 'contents'], 'write'),
  ],
  ['an action by its branch', ['pinned'], () => mutated(CHECKOUT, 'actions/checkout@main')],
  ['an action by its tag', ['pinned'], () => mutated(CHECKOUT, 'actions/checkout@v7.0.1')],
  ['an action by a short commit', ['pinned'], () => mutated(CHECKOUT, 'actions/checkout@3d3c42e # v7.0.1')],
  ['an action of somebody else', ['knownActions'], () => mutated(/actions\/checkout@/, 'somebody/checkout@')],
  [
    'an action that runs its input',
    ['knownActions'],
    () => mutated(/actions\/setup-node@/, 'actions/github-script@'),
  ],
  ['an action of the checkout', ['knownActions', 'pinned'], () => mutated(CHECKOUT, './.github/actions/own')],
  [
    'options for Node',
    ['plainEnvironment'],
    () => set(['jobs', 'check', 'env'], { NODE_OPTIONS: '--require ./a' }),
  ],
  ['a shell for all steps', ['plainEnvironment'], () => set(['defaults'], { run: { shell: 'python' } })],
  ['a secret', ['noSecrets'], () => set(['jobs', 'check', 'env'], { KEY: expression('secrets.KEY') })],
  ['a commit without its version', ['pinned'], () => mutated(/ # v7\.0\.1/g, '')],
  ['a container of somebody', ['noContainers'], () => set(['jobs', 'check', 'container'], 'node:22')],
  [
    'a token left in the folder',
    ['noCredentials'],
    () => mutated('persist-credentials: false', 'fetch-depth: 1'),
  ],
  [
    'a token stored on purpose',
    ['noCredentials'],
    () => mutated('persist-credentials: false', 'persist-credentials: true'),
  ],
  ['a job without an end', ['timeouts'], () => mutated(/\n +timeout-minutes: \d+/, '')],
  ['a job of six hours', ['timeouts'], () => mutated(/timeout-minutes: \d+/, 'timeout-minutes: 360')],
  [
    'a title of a pull request in a line',
    ['noExpressions', 'oneLine', 'quoted'],
    () => run(`echo ${expression('github.event.pull_request.title')}`),
  ],
  [
    'the same within npm run',
    ['noExpressions'],
    () => run(`npm run check -- "${expression('github.head_ref')}"`),
  ],
  ['two lines', ['oneLine'], () => run('npm run check\nnpm run lint\n')],
  ['a second command', ['oneLine'], () => run('npm run check && npm run lint')],
  ['a pipe', ['oneLine'], () => run('npm run check | tee log')],
  ['a command in a command', ['oneLine', 'quoted'], () => run('npm run check -- $(date)')],
  ['a script that is not there', ['oneLine'], () => run('npm run chekc')],
  ['a command that is not there', ['oneLine'], () => run('npm run handouts -- release plna')],
  ['install scripts', ['oneLine'], () => run('npm ci')],
  ['a program from the network', ['oneLine'], () => run('npx something')],
  ['GitHub’s command line where nothing is to be written', ['oneLine'], () => run('gh release list')],
  ['another shell', ['oneLine'], () => set(['jobs', 'check', 'steps', 2, 'shell'], 'python')],
  ['a variable without quotes', ['quoted'], () => run('npm run check -- $NAME')],
  ['a machine of one’s own', ['hostedRunners'], () => set(['jobs', 'check', 'runs-on'], 'self-hosted')],
  ['a redirection', ['oneLine'], () => run('npm run check -- --quiet > package.json')],
  [
    'an environment that is not in the table',
    ['approved'],
    () => set(['jobs', 'check', 'environment'], 'production'),
  ],
  [
    'a site that nobody lets go on',
    ['approved'],
    () => read('pages.yml', (text) => text.replace('name: github-pages', 'name: staging')),
  ],
  [
    'after a run, a checkout of what it was of',
    ['noForeignCheckout'],
    () =>
      read('ci.yml', (text) =>
        text
          .replace('pull_request:', 'workflow_run:')
          .replace('with:', `with:\n          ref: ${expression('github.event.workflow_run.head_sha')}`),
      ),
  ],
];
