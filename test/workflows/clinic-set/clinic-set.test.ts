import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { sha256 } from '../../../scripts/build/publish/up-to-date.ts';
import { filesBelow, newFolder } from '../../build/output-folder.ts';
import { partlySpanish } from '../../locales/es/partly-spanish.ts';
import { readPieces } from '../../render/read-pdf.ts';
import { run } from '../../run-program.ts';
import { newContent } from '../built.ts';

const PROFILE = `name: "St. Élodie's Bone & Joint Clinic"
phones: { day: "020 7946 0120" }
emergencyNumber: "999"
`;

const make = async (profile: string, ...args: string[]) => makeOf(await newContent(), profile, ...args);

const makeOf = async (content: string, profile: string, ...args: string[]) => {
  await writeFile(join(content, 'clinic.yaml'), profile);
  const out = await newFolder();
  const summary = join(await newFolder(), 'step-summary.md');
  const ended = await run('clinic-set', ['--content', content, '--out', out, '--add-to', summary, ...args]);
  return { ...ended, out, summary: await readFile(summary, 'utf8').catch(() => '') };
};

test('one zip under the clinic’s name, with a page to start at, its facts and its sheets', async () => {
  const { code, out, summary } = await make(PROFILE, '--paper', 'a4', '--print', 'both');
  expect(code).toBe(0);
  const [name = '', ...others] = await readdir(out);
  expect(others).toEqual([]);
  expect(name).toMatch(/^st-elodie-s-bone-joint-clinic-handouts-\d{4}\.\d+\.\d+\.zip$/);
  expect(summary).toContain('| Phone by day | 020 7946 0120 |');
  expect(summary).toContain('| Name | St. Élodie’s Bone \\& Joint Clinic |');
  expect(summary).toContain(name);

  const zip = await readFile(join(out, name));
  const folder = name.replace(/\.zip$/, '');
  const files = unzipSync(zip);
  expect(Object.keys(files).sort()).toEqual(
    [
      'START-HERE.html',
      'en/a4-large/alpha.pdf',
      'en/a4-large/beta.pdf',
      'en/a4-standard/alpha.pdf',
      'en/a4-standard/beta.pdf',
      'manifest.json',
    ].map((file) => `${folder}/${file}`),
  );

  const manifest = JSON.parse(strFromU8(files[`${folder}/manifest.json`] as Uint8Array));
  for (const { file, sha256: hash } of manifest.pdfs)
    expect(sha256(files[`${folder}/${file}`] as Uint8Array)).toBe(hash);

  const page = strFromU8(files[`${folder}/START-HERE.html`] as Uint8Array);
  expect(page).toContain('St. Élodie’s Bone &amp; Joint Clinic');
  expect(page).toContain('2 of 2 sheets have not been reviewed');
  const links = [...page.matchAll(/href="([^"]+)"/g)].map(([, link]) => `${folder}/${link}`);
  expect(links).toHaveLength(4);
  for (const link of links) expect(files[link]).toBeDefined();
});

/** A folder with a packet file of this text. */
const packetsOf = async (text: string): Promise<string> => {
  const folder = await newFolder();
  await writeFile(join(folder, 'first visit.yaml'), text);
  await writeFile(join(folder, 'notes.txt'), 'no packet');
  return folder;
};

test('the packet files of the clinic are made with its profile, and are on the page to start at', async () => {
  const packets = await packetsOf('sheets: [beta, alpha]\n');
  const { code, out } = await make(PROFILE, '--only', 'alpha', '--packets', packets);
  expect(code).toBe(0);
  const [name = ''] = await readdir(out);
  const files = unzipSync(await readFile(join(out, name)));
  const folder = name.replace(/\.zip$/, '');
  expect(Object.keys(files).filter((file) => file.includes('/packets/'))).toEqual([
    `${folder}/packets/first visit.pdf`,
  ]);
  const pages = await readPieces(files[`${folder}/packets/first visit.pdf`] as Uint8Array);
  const words = pages.flat().map(({ text }) => text);
  expect(words.join(' ')).toContain('St. Élodie’s Bone & Joint Clinic');
  const page = strFromU8(files[`${folder}/START-HERE.html`] as Uint8Array);
  expect(page).toContain('<a href="packets/first%20visit.pdf">first visit</a>');
});

test('a mistake in a packet file is reported with its place, and nothing is made', async () => {
  const packets = await packetsOf('sheets: [alpha, betta]\n');
  const { code, out, summary } = await make(PROFILE, '--packets', packets);
  expect(code).toBe(1);
  expect(summary).toContain('a packet file has mistakes');
  expect(summary).toMatch(/first visit\.yaml:1:17/u);
  expect(summary).toContain('Did you mean `BETA`?');
  expect(await filesBelow(out)).toEqual([]);
});

test('sheets to fill in on the screen, in black ink', async () => {
  const { code, out } = await make(PROFILE, '--only', 'alpha', '--ink', 'black', '--fillable');
  expect(code).toBe(0);
  const [name = ''] = await readdir(out);
  const files = Object.keys(unzipSync(await readFile(join(out, name))));
  expect(files.filter((file) => file.endsWith('.pdf'))).toEqual([
    expect.stringMatching(/en\/letter-standard-black-fillable\/alpha\.pdf$/),
  ]);
});

test('translated sheets with their English beside them, too, each link with its language', async () => {
  const asked = ['--only', 'when-to-get-help', '--bilingual', 'true'];
  const { code, out } = await makeOf(await partlySpanish(), PROFILE, ...asked);
  expect(code).toBe(0);
  const [name = ''] = await readdir(out);
  const files = unzipSync(await readFile(join(out, name)));
  const folder = name.replace(/\.zip$/, '');
  expect(Object.keys(files).filter((file) => file.endsWith('.pdf'))).toEqual(
    ['en/letter-standard', 'es/letter-bilingual', 'es/letter-standard'].map(
      (edition) => `${folder}/${edition}/when-to-get-help.pdf`,
    ),
  );
  const page = strFromU8(files[`${folder}/START-HERE.html`] as Uint8Array);
  expect(page).toContain('>Letter, standard print</a>');
  expect(page).toContain('>Spanish, Letter, standard print</a>');
  expect(page).toContain('>Spanish, Letter, English beside it</a>');
});

test('the same profile gives the same zip on another day and in another time zone', async () => {
  const args = ['--only', 'alpha'];
  const first = await make(PROFILE, ...args);
  process.env.TZ = 'Asia/Tokyo';
  const second = await make(PROFILE, ...args);
  delete process.env.TZ;
  const [[name = ''], [other = '']] = [await readdir(first.out), await readdir(second.out)];
  expect(sha256(await readFile(join(second.out, other)))).toBe(sha256(await readFile(join(first.out, name))));
});

test('mistakes are reported line by line in plain words, and nothing is made', async () => {
  const { code, out, summary, stderr } = await make('nam: Clinic\nphones: { day: 5550100 }\n');
  expect(code).toBe(1);
  expect(summary).toBe(stderr);
  expect(summary).toContain('## Not built: 2 mistakes to fix first');
  expect(summary).toMatch(/1\. \*\*Line 1\*\* of .*clinic\.yaml: found unknown key `nam`\./);
  expect(summary).toContain('To fix it: Did you mean `name`?');
  expect(summary).toContain('found the number 5550100.');
  expect(summary).toContain('Put it in quotes: `"5550100"`.');
  expect(await filesBelow(out)).toEqual([]);
});

test('a telephone number reserved for fiction is refused', async () => {
  const { code, summary } = await make('phones: { day: "(617) 555-0123" }\n');
  expect(code).toBe(1);
  expect(summary).toContain('a number reserved for fiction');
});

test('--check shows what will be printed, and makes nothing', async () => {
  const { code, out, summary } = await make('name:\n', '--check');
  expect(code).toBe(0);
  expect(summary).toContain('| Name | a line to write on |');
  expect(await filesBelow(out)).toEqual([]);
});

test('an unknown choice is a usage error', async () => {
  expect(await make(PROFILE, '--paper', 'a5')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('letter, a4, both'),
  });
});
