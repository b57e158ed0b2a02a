import { describe, expect, test } from 'vitest';
import type { Build } from '../../scripts/build/manifest/read-build.ts';
import { catalogPacket } from '../../scripts/site/catalog/catalog.ts';
import { packetsIn } from '../../scripts/site/feed-file.ts';
import { sitePackets, withPacketPdfs } from '../../scripts/site/site-packets.ts';
import { newFolder } from '../build/output-folder.ts';
import { CLINIC, handout } from '../build/sample-build.ts';
import { folderOf, found, handouts, packetBuild, rows } from '../packet/ready/sample-packets.ts';
import { factsOf } from './sample-site.ts';

const NO_ENTRIES = { treatments: [], cancerTypes: [], guides: [], medicines: [], rxnorm: {} };

/** The build of these sheets; its rows are cut down to what a packet is compared with. */
const buildOf = (sheets: typeof handouts): Build => ({
  ...packetBuild,
  manifest: {
    ...packetBuild.manifest,
    pdfs: sheets.map(({ id, language }) => ({ id, language })) as Build['manifest']['pdfs'],
  },
});
const build = buildOf(handouts);
const [first, ...others] = rows;
const [overview = handout('x')] = handouts;

test('the sheet of a packet has its PDFs, those of all parts, and no other sheet has any', async () => {
  const packets = await sitePackets([await folderOf([first]), await folderOf(others)], build, found);
  if ('refused' in packets) return expect.unreachable(packets.refused);
  const sheets = withPacketPdfs(
    handouts.map((sheet) => factsOf(sheet)),
    packets,
  );
  expect(sheets.map(({ packetPdfs = [] }) => packetPdfs.length)).toEqual([0, 4, 0]);
  expect(sheets[1]?.packetPdfs?.[0]).toEqual({
    edition: first.edition,
    ink: 'colour',
    fillable: false,
    href: `packets/${first.file}`,
    pages: first.pages,
    bytes: first.bytes,
    sha256: first.sha256,
  });
});

test('a catalogue may have packets in some editions', async () => {
  const packets = await sitePackets([await folderOf([first])], build, found);
  expect(packets).toEqual([expect.objectContaining({ row: first })]);
});

test('catalog.json has the addresses of a packet, and none in a site without it', () => {
  const [packet] = packetsIn({ sheets: handouts.map((sheet) => factsOf(sheet)), entries: NO_ENTRIES }, 'en');
  if (packet === undefined) return expect.unreachable('there is no packet');
  const { pdfs } = factsOf(handouts[1] ?? handout('x'));
  expect(catalogPacket(packet, '', pdfs).pdfs).toEqual(pdfs);
  expect(catalogPacket(packet, '', []).pdfs).toEqual([]);
});

describe('refused, with a fix', () => {
  test.each<[what: string, read: () => ReturnType<typeof sitePackets>, why: RegExp]>([
    ['no packets', async () => sitePackets([await newFolder()], build, found), /no valid packets\.json/u],
    [
      'another program, date or version',
      async () => sitePackets([await folderOf(rows, { version: '2026.10.1' })], build, found),
      /another version.*Make them again/u,
    ],
    [
      'a packet twice',
      async () => sitePackets([await folderOf(rows), await folderOf([first])], build, found),
      /is there 2 times/u,
    ],
    [
      'other words than those of the content',
      async () =>
        sitePackets([await folderOf(rows)], build, {
          clinic: CLINIC,
          handouts: [{ ...overview, title: 'Another title' }, ...handouts.slice(1)],
        }),
      /another packet/u,
    ],
    [
      'a sheet that the build lacks, as one of reviewed sheets alone does',
      async () => sitePackets([await folderOf(rows)], buildOf(handouts.slice(1)), found),
      /has lung, a sheet that the build lacks/u,
    ],
  ])('%s', async (_, read, why) => {
    expect(await read()).toEqual({ refused: expect.stringMatching(why) });
  });
});
