import { expect, test } from 'vitest';
import { en } from '../../../scripts/locales/en/index.ts';
import { es } from '../../../scripts/locales/es/index.ts';
import { NO_PERSON } from '../../../scripts/model/packet.ts';
import type { TeachBack } from '../../../scripts/model/teach-back.ts';
import { checkPdf } from '../../../scripts/pdf-check/index.ts';
import { createRenderPacket } from '../../../scripts/render/packet/render-packet.ts';
import { readPieces } from '../../render/read-pdf.ts';
import { plainJob } from '../../render/render-sheet.ts';
import { wholeContent } from '../../stored-content.ts';

const render = createRenderPacket();
const { handouts, teachBacks } = await wholeContent();

/** A title of 60 characters, the most that a packet may have. */
const LONGEST = 'HORMONE SHOTS, RADIUM AND WARNING SIGNS IN PROSTATE CANCER !';
const SPANISH = 'Medicinas para los huesos para metástasis ósea, cáncer de próstata';

const personal = { ...NO_PERSON, dates: ['3 December, 10:30 am: Infusion'] };

test.each([
  ['Warning signs', 'letter-standard', en],
  [LONGEST, 'letter-standard', en],
  [LONGEST, 'a4-standard', en],
  [LONGEST, 'letter-large', en],
  [LONGEST, 'a4-large', en],
  [SPANISH, 'letter-standard', es],
  [SPANISH, 'a4-large', es],
])(
  'each page of the packet “%s” itself, %s, names version and page, and nothing overlaps',
  async (title, edition, locale) => {
    const handout = handouts.find(({ code, language }) => code === 'HELP' && language === locale.tag);
    if (handout === undefined) throw new Error('There is no sheet HELP');
    const teachBack: TeachBack | null = teachBacks[locale.tag] ?? null;
    const { clinic, ink, version, date, edition: paper } = plainJob(handout, edition);
    const job = { edition: paper, clinic, ink, version, date, title, handouts: [handout] as const };
    const { bytes, pages } = await render({ ...job, duplex: false, personal, teachBack }, locale);
    const printed = (await readPieces(bytes)).map((pieces) => pieces.map(({ text }) => text).join(' '));
    const own = printed.filter((text) => !text.includes(`${handout.code}-${handout.revision} `));

    expect(own.length).toBeGreaterThanOrEqual(3);
    for (const text of own) {
      const page = printed.indexOf(text) + 1;
      const foot = `${locale.phrases.version(version)} · ${locale.phrases.packet.page(page, pages)}`;
      expect(text.replaceAll(/\s+/gu, ' ')).toContain(foot);
    }
    expect((await checkPdf(bytes)).findings).toEqual([]);
  },
);
