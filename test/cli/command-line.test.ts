import { expect, test } from 'vitest';
import { commandLine, GROUPS } from '../../scripts/cli/command-line.ts';

const VERSION = '2026.11.1';

const parse = (typed: string) => commandLine(typed === '' ? [] : typed.split(' '), VERSION);
const namesOfCommands = GROUPS.flatMap(({ commands }) => Object.keys(commands));

test('every command is found by name and gets all arguments after it', () => {
  expect(namesOfCommands.length).toBeGreaterThan(20);
  for (const name of namesOfCommands) {
    const entry = GROUPS.map(({ commands }) => commands[name]).find((one) => one !== undefined);
    expect(parse(`${name} --only x --help`)).toEqual({
      type: 'run',
      options: { entry, args: ['--only', 'x', '--help'] },
    });
  }
});

test('no arguments and --help show every command with its summary', () => {
  const help = parse('');
  expect(help).toEqual(parse('--help'));
  expect(help).toMatchObject({ type: 'show' });
  const text = 'text' in help ? help.text : '';
  for (const { heading } of GROUPS) expect(text).toContain(heading);
  for (const name of namesOfCommands) expect(text).toContain(name.split(' ').at(-1));
});

test('help before a command is the help of the command', () => {
  expect(parse('help release plan')).toMatchObject({ type: 'run', options: { args: ['--help'] } });
});

test('the version is shown', () => {
  expect(parse('--version')).toEqual({ type: 'show', text: `${VERSION}\n` });
});

test.each([
  ['biuld', 'build'],
  ['release plna', 'plan'],
  ['chek --json', 'check'],
])('%s is a usage error that names the nearest command', (typed, nearest) => {
  const parsed = parse(typed);
  expect(parsed.type).toBe('usage-error');
  expect('text' in parsed ? parsed.text : '').toMatch(
    new RegExp(`unknown command.*\\(Did you mean ${nearest}\\?\\)`, 's'),
  );
});

test('a group without a subcommand is a usage error that lists them', () => {
  expect(parse('release')).toMatchObject({ type: 'usage-error', text: expect.stringContaining('rehearse') });
});
