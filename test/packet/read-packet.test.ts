import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listDiagnostics } from '../../scripts/diagnostics/diagnostics.ts';
import { clinicPath, readPacket } from '../../scripts/packet/read-packet.ts';

const folder = await mkdtemp(join(tmpdir(), 'packet-'));
const path = join(folder, 'packet.yaml');

const read = async (text: string) => {
  await writeFile(path, text);
  const { file, asked } = await readPacket(path, (character) => character < '\u3000');
  return {
    asked,
    errors: listDiagnostics([file]).map(({ line, column, rule }) => `${line}:${column} ${rule}`),
  };
};

test('only the sheets are required', async () => {
  const { asked, errors } = await read('sheets: [PRO]\n');
  expect(errors).toEqual([]);
  expect(asked).toMatchObject({
    sheets: ['PRO'],
    title: null,
    edition: 'letter-standard',
    duplex: false,
    personal: { givenBy: null, date: null, nextVisit: null, medicines: [], dates: [], line: null },
  });
});

test('reads every key of a packet', async () => {
  const { asked, errors } = await read(
    'title: Your treatment\nsheets: [PRO, HELP]\nedition: a4-large\nink: black\nduplex: true\nclinic: ../clinic.yaml\n' +
      'personal:\n  givenBy: Ελένη\n  date: 23 November\n  nextVisit: 3 December\n  medicines: [Denosumab]\n  dates: [3 December]\n  line: Call us.\n',
  );
  expect(errors).toEqual([]);
  expect(asked).toMatchObject({
    edition: 'a4-large',
    ink: 'black',
    personal: { medicines: ['Denosumab'], dates: ['3 December'] },
  });
  expect(asked && clinicPath('/packets/one/packet.yaml', asked)).toBe('/packets/clinic.yaml');
});

test.each([
  ['titel: x\nsheets: [PRO]\n', '1:1 content/unknown-key'],
  ['sheets: []\n', '1:1 content/bad-value'],
  ['sheets: [PRO]\nedition: a5\n', '2:1 content/unknown-value'],
  ['sheets: [PRO]\ntitle: My **packet**\n', '2:11 content/marks-in-words'],
  ['sheets: [PRO]\npersonal:\n  medicines: [A &amp; B]\n', '3:17 content/marks-in-words'],
  ['sheets: [PRO]\npersonal:\n  medicines: [Abiraterone 1,000 mg]\n', '3:28 content/yaml-changed'],
  ['sheets: [PRO]\npersonal:\n  givenBy: 日本\n', '3:12 content/missing-glyph'],
  [`sheets: [${Array(41).fill('PRO').join(', ')}]\n`, '1:1 content/bad-value'],
  [`sheets: [PRO]\npersonal:\n  dates: [${Array(25).fill('May').join(', ')}]\n`, '3:3 content/bad-value'],
  ['sheets: [PRO]\nduplex: "yes"\n', '2:1 content/wrong-type'],
  [`sheets: [PRO]\ntitle: ${'x'.repeat(61)}\n`, '2:1 content/bad-value'],
])('%j is refused at its place', async (text, error) => {
  const { asked, errors } = await read(text);
  expect(errors).toEqual([error]);
  expect(asked).toBeNull();
});
