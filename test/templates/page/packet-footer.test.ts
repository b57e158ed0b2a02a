import { expect, test } from 'vitest';
import { en } from '../../../scripts/locales/en/index.ts';
import { NO_PERSON } from '../../../scripts/model/packet.ts';
import { checkPdf } from '../../../scripts/pdf-check/index.ts';
import { createRenderPacket } from '../../../scripts/render/packet/render-packet.ts';
import { readPieces } from '../../render/read-pdf.ts';
import { plainJob, realHandouts } from '../../render/render-sheet.ts';

const render = createRenderPacket();
const [help] = (await realHandouts()).filter(({ code }) => code === 'HELP');
if (help === undefined) throw new Error('There is no sheet HELP');

/** A title of 60 characters, the most that a packet may have. */
const LONGEST = 'HORMONE SHOTS, RADIUM AND WARNING SIGNS IN PROSTATE CANCER !';

test.each([
  ['Warning signs', 'letter-standard'],
  [LONGEST, 'letter-standard'],
  [LONGEST, 'a4-standard'],
  [LONGEST, 'letter-large'],
  [LONGEST, 'a4-large'],
])('the cover of “%s”, %s, names title, version and page, and nothing overlaps', async (title, edition) => {
  const { clinic, ink, version, date, edition: paper } = plainJob(help, edition);
  const { bytes, pages } = await render(
    {
      ...{ edition: paper, clinic, ink, version, date, title },
      ...{ handouts: [help], duplex: true, personal: NO_PERSON, teachBack: null },
    },
    en,
  );
  const [cover] = (await readPieces(bytes)).map((pieces) => pieces.map(({ text }) => text).join(' '));

  expect(cover?.replaceAll(/\s+/gu, ' ')).toContain(`Version ${version} · Packet page 1 of ${pages}`);
  expect((await checkPdf(bytes)).findings).toEqual([]);
});
