import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { GROUPS } from '../../scripts/cli/command-line.ts';
import { run } from '../run-program.ts';

const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'ACCESSIBILITY.md',
  'content/README.md',
  'content/RULES.md',
  'scripts/README.md',
  'scripts/tagged-pdf/README.md',
  'scripts/handout-check/README.md',
  'scripts/pdf-check/README.md',
  'scripts/render/page-layout/README.md',
  'test/bench/README.md',
  '.github/clinics.md',
  '.github/releases.md',
];

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const commands = GROUPS.flatMap((group) => Object.keys(group.commands)).sort((a, b) => b.length - a.length);

/** A command on a page, up to the end of its code span, comment or line. */
const SHOWN = /(?:npm run (?<script>[\w:-]+)(?: -- (?<passed>[^`\n#|]*))?|npx handouts (?<typed>[^`\n#|]*))/g;

type Shown = { page: string; script: string | undefined; words: string };

const shown: Shown[] = PAGES.flatMap((page) =>
  [...readFileSync(page, 'utf8').matchAll(SHOWN)].map(({ groups = {} }) => ({
    page,
    script: groups.script,
    words: (groups.typed ?? groups.passed ?? '').trim(),
  })),
);

/** The words after `npx handouts` of a documented line; null for another script. */
const handoutsLine = ({ script, words }: Shown): string | null => {
  if (script === undefined || script === 'handouts') return words;
  const [, command] = /^node scripts\/start\.mjs (.+)$/.exec(scripts[script] ?? '') ?? [];
  return command === undefined ? null : `${command} ${words}`;
};

const optionsOf = (line: string): string[] => line.match(/(?<=^|\s)--[a-z][\w-]*/g) ?? [];

test('the pages show commands', () => {
  expect(shown.length).toBeGreaterThan(60);
});

test('every npm script that a page shows is in package.json', () => {
  const missing = shown.filter(({ script }) => script !== undefined && scripts[script] === undefined);
  expect(missing).toEqual([]);
});

test('every command on a page exists, with each of its options', async () => {
  const lines = shown
    .map((one) => ({ page: one.page, line: handoutsLine(one) }))
    .filter(
      (one): one is { page: string; line: string } => one.line !== null && !/^(?:<|$|--help)/.test(one.line),
    );
  const helps = new Map<string, string>();
  const wrong: string[] = [];
  for (const { page, line } of lines) {
    const command = commands.find((name) => line === name || line.startsWith(`${name} `));
    if (command === undefined) {
      wrong.push(`${page}: no command “${line}”`);
      continue;
    }
    const help = helps.get(command) ?? (await run(command, ['--help'])).stdout;
    helps.set(command, help);
    for (const option of optionsOf(line))
      if (!help.includes(`${option} `) && !help.includes(`${option}\n`) && option !== '--help')
        wrong.push(`${page}: “${command}” has no option ${option}`);
  }
  expect(wrong).toEqual([]);
});

test.each(['build --list', 'build --list --passages', 'build --list --reviews', 'rules', 'check --scores'])(
  'handouts %s runs on the content of the project',
  async (line) => {
    const [command = '', ...args] = line.split(' ');
    expect(await run(command, args)).toMatchObject({ code: 0, stderr: '' });
  },
);
