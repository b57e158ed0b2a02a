import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { parseYaml } from '../../../scripts/content/yaml/parse-yaml.ts';
import { listDiagnostics } from '../../../scripts/diagnostics/diagnostics.ts';

const parse = (text: string) => {
  const file = new VFile({ path: 'a.yaml' });
  const yaml = parseYaml(file, text);
  const diagnostics = listDiagnostics([file]).map(({ line, column, rule }) => `${line}:${column} ${rule}`);
  return { value: yaml?.value, diagnostics };
};

test('days, yes and no stay text', () => {
  expect(parse('seen: 2026-11-23\nanswer: no\ntime: 12:30')).toEqual({
    value: { seen: '2026-11-23', answer: 'no', time: '12:30' },
    diagnostics: [],
  });
});

test.each([
  ['a second colon', 'title: a: b', '1:8 content/yaml-syntax'],
  ['an open bracket', 'a: [b\nc: d', '2:1 content/yaml-syntax'],
  ['an open quote, at the place where it opens', 'a: b\nc: "d\ne: f', '2:4 content/yaml-syntax'],
  ['a tab', 'a:\n\tb: c', '2:1 content/yaml-syntax'],
  ['a reserved character', 'a: @b', '1:4 content/yaml-syntax'],
  ['a key that is a list', 'a: b\n? [c]\n: d', '2:3 content/yaml-syntax'],
  ['a second document', 'a: b\n---\nc: d', '2:1 content/yaml-syntax'],
  ['an unknown tag', 'a: !!js/function b', '1:4 content/yaml-syntax'],
  ['a known tag', 'a: !!timestamp 2026-11-23', '1:16 content/yaml-feature'],
  ['an alias', 'a: &x b\nc: *x', '2:4 content/yaml-feature'],
  ['an alias to nothing', 'a: **bold**', '1:4 content/yaml-feature'],
  ['a directive', '%YAML 1.1\n---\na: yes', '1:1 content/yaml-feature'],
  ['very many brackets', `a: ${'['.repeat(50_000)}`, '1:1 content/yaml-too-deep'],
  ['very many lists in a line', `${'- '.repeat(50_000)}a`, '1:1 content/yaml-too-deep'],
  ['very many tables in a line', `${'a: '.repeat(50_000)}b`, '1:1 content/yaml-too-deep'],
])('%s is refused and gives no value', (_, text, diagnostic) => {
  expect(parse(text)).toEqual({ value: undefined, diagnostics: [diagnostic] });
});

test.each([
  ['a number after the sign', 'name: Ward # 4', ['1:12 content/yaml-cut']],
  ['a sign after it', 'name: Ward #-4', ['1:12 content/yaml-cut']],
  ['the whole value', 'name: #4 ward', ['1:7 content/yaml-cut']],
  ['the bracket of a list as well', 'names: [a, b #4]\nname: c', ['1:14 content/yaml-cut']],
  ['a greater-than sign before a number', 'name: >5', ['1:7 content/yaml-changed']],
  ['a mark of several lines without them', 'name: |\nhours: 8 to 5', ['1:7 content/yaml-changed']],
  ['words behind a key', 'name: # the old one', ['1:7 content/yaml-cut']],
  ['a comma in a number of a list', 'names: [take 1,000 steps, b]', ['1:15 content/yaml-changed']],
  ['a comma in a number of a table', 'fever: { celsius: 38,3 }', ['1:21 content/yaml-changed']],
  ['a tab', 'name: Rest\twell', ['1:11 content/control-character']],
  ['a tab in quotes', 'name: "Rest\twell"', ['1:12 content/control-character']],
  ['a tab as an escape', 'name: "Rest\\twell"', ['1:7 content/control-character']],
])('%s, which YAML changes, is reported once at its place', (_, text, diagnostics) => {
  expect(parse(text).diagnostics).toEqual(diagnostics);
});

test.each([
  ['a comment two spaces behind a value', 'name: Ward  # the old one'],
  ['a comment on its own line', '# 4 wards\nname: Ward'],
  ['a comment two spaces behind a key', 'name:  # the old one\nphones: # two\n  day: "1"'],
  ['a text of several lines', 'name: >-\n  Ward\n  four'],
  ['numbers in a list with spaces', 'names: [1, 2, 10 mg, HT,CT]'],
  ['a comma in quotes and outside of brackets', 'names: ["1,000 steps"]\nname: 1,000 steps'],
  ['a row of signs', 'name: Ward\n#-----\nhours: 8'],
  ['a tab before a comment', 'name: Ward\t# the old one'],
  ['the sign in quotes or inside a word', 'name: "Ward # 4"\nfooter: Ward#4'],
])('%s: no error', (_, text) => {
  expect(parse(text).diagnostics).toEqual([]);
});

test.each(['a: b\ntitle:Ward', 'title:Ward\na: b'])('a missing space after a colon is named: %j', (text) => {
  const file = new VFile({ path: 'a.yaml' });
  parseYaml(file, text);
  expect(listDiagnostics([file])).toMatchObject([
    { line: text.indexOf('title') === 0 ? 1 : 2, fix: 'Write a plain space after the colon behind the key.' },
  ]);
});

test('a number is quoted as it was typed', () => {
  const file = new VFile({ path: 'a.yaml' });
  expect(parseYaml(file, 'a: { b: [1, 12.50] }\nc: 2026')?.typedAt(['a', 'b', 1])).toBe('12.50');
  expect(parseYaml(file, 'c: [1]')?.typedAt(['c'])).toBeNull();
});

test('very many lines with increasing indentation are refused', () => {
  const text = Array.from({ length: 300 }, (_, index) => `${' '.repeat(index)}-`).join('\n');
  expect(parse(text).diagnostics).toEqual(['1:1 content/yaml-too-deep']);
});

test('all duplicate keys are reported, and the rest can still be checked', () => {
  expect(parse('a: 1\nb: { c: 1, c: 2 }\na: 3\na: 4')).toEqual({
    value: { a: 4, b: { c: 2 } },
    diagnostics: ['2:12 content/duplicate-key', '3:1 content/duplicate-key', '4:1 content/duplicate-key'],
  });
});

test('`__proto__` is refused and changes nothing', () => {
  expect(parse('__proto__: { polluted: true }').diagnostics).toEqual(['1:1 content/unknown-key']);
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});

test('text after the end of a document is reported', () => {
  expect(parse('a: b\n...\nc: d').diagnostics).toEqual(['3:1 content/yaml-syntax']);
});

test.each([
  ['a title', 'title: Ward #4: rest', ['1:13']],
  ['a value that is all cut', 'desk: #2', ['1:7']],
  ['a word after the sign and a space', 'name: Ward # west', ['1:12']],
  ['words after quotes', 'day: "555" #12', ['1:12']],
  ['an item', '- ask at desk #b', ['1:15']],
  ['a table in a line', 'a: { b: c #4\n }', ['1:11']],
  ['the second line of a value', 'a: x\n  b #4\nc: d #é', ['2:5', '3:6']],
  ['a line where a value would go on', 'lead: Ask at desk\n  #2 for rest\ncode: A', ['2:3']],
])('%s that is cut by ` #` is reported at the sign', (_, text, places) => {
  expect(parse(text).diagnostics).toEqual(places.map((place) => `${place} content/yaml-cut`));
});

test.each([
  'a: b  # the nurse',
  'a: "b" # the nurse',
  'a: 38.0 # the nurse',
  'a: # the nurse\n  b: c',
  'a: [b] # the nurse',
  '#a: b\nc: d',
  'a:\n  #b: c\n  d: e',
  'a:\n  b: c\n  #d: e',
  'a: "Ward #4"',
  "a: 'Ward #4'",
  'a: |\n  #4 and #5\n  Ward #6',
  'a: b#4',
  'a: https://example.org/#b',
])('a comment and a sign that cuts nothing pass: %j', (text) => {
  expect(parse(text).diagnostics).toEqual([]);
});

test.each([
  ['a: 007', '1:4', 'Write `"007"` in quotes for what was typed; for the value write `7`.'],
  ['a: 1e3', '1:4', 'for the value write `1000`.'],
  ['a: 0x1F', '1:4', 'Write `"0x1F"` in quotes'],
  ['a: 0o17', '1:4', 'Write `"0o17"` in quotes'],
  ['a: +38', '1:4', 'for the value write `38`.'],
  ['a: .inf', '1:4', 'Write `".inf"` in quotes for what was typed.'],
  ['a: 12345678901234567890', '1:4', 'Write `"12345678901234567890"` in quotes'],
  ['a: True', '1:4', 'for the value write `true`.'],
  ['a: ~', '1:4', 'Leave the value empty, or write `"~"` for the word.'],
  ['a: [b, Null]', '1:8', 'Leave the value empty'],
])('%s is read differently: the fix shows the typed value', (text, place, fix) => {
  const file = new VFile({ path: 'a.yaml' });
  parseYaml(file, text);
  expect(file.messages.map(({ line, column, ruleId }) => `${line}:${column} ${ruleId}`)).toEqual([
    `${place} yaml-changed`,
  ]);
  expect(file.messages[0]?.note).toContain(fix);
});

test.each([
  'a: 38.0',
  'a: -3',
  'a: 0',
  'a: 0.5',
  'a: true',
  'a: null',
  'a:',
  'a: "007"',
  "a: '~'",
  'a: 1_000',
  'a: v1e3',
])('%s is read as typed', (text) => expect(parse(text).diagnostics).toEqual([]));

test('an anchor with `&` before a value is refused, since it is ignored', () => {
  expect(parse('a: &Rest well').diagnostics).toEqual(['1:4 content/yaml-feature']);
});

test.each([
  ["lead: 'It's fine'", 'double quotes'],
  ["lead: 'Rest' well", 'double quotes'],
  ['lead: "Rest" well', 'single quotes'],
  ['title: * Rest', 'in quotes'],
  ['title: & Rest', 'in quotes'],
])('%s: the fix suggests the quotes to use', (text, quotes) => {
  const file = new VFile({ path: 'a.yaml' });
  parseYaml(file, text);
  expect(file.messages[0]?.note).toContain(quotes);
});
