import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readClinic } from '../../scripts/content/read/read-clinic.ts';
import { en } from '../../scripts/locales/en/index.ts';
import { es } from '../../scripts/locales/es/index.ts';
import { EMPTY_CLINIC } from '../../scripts/model/empty-clinic.ts';
import { FULL_CLINIC } from '../../scripts/model/full-clinic.ts';
import type { ClinicProfile } from '../../scripts/model/handout.ts';
import { checkPdf } from '../../scripts/pdf-check/index.ts';
import { createRenderHandout } from '../../scripts/render/render-handout.ts';
import { plainJob } from './render-sheet.ts';
import { twinOf } from './twin-sheets.ts';

const render = createRenderHandout();

const WIDE_LOGO: ClinicProfile['logo'] = {
  type: 'drawing',
  viewBox: [0, 0, 400, 60],
  shapes: [{ d: 'M0 0H400V60H0Z', fill: '#0A4453', evenOdd: false }],
};
const WITH_LOGO: ClinicProfile = { ...FULL_CLINIC, logo: WIDE_LOGO };

const made = (id: string, edition: string, clinic: ClinicProfile) => {
  const { own, beside } = twinOf(id);
  const handout = edition.endsWith('bilingual') ? { ...own, beside } : own;
  return render(plainJob(handout, edition, { clinic }), es, en);
};

describe.each([
  ['when-to-get-help', 'letter-standard'],
  ['prostate', 'a4-standard'],
  ['when-to-get-help', 'letter-bilingual'],
  ['breast', 'a4-bilingual'],
])('%s in Spanish, %s', (id, edition) => {
  test('has no page more with the fullest profile and a wide logo', async () => {
    const plain = await made(id, edition, EMPTY_CLINIC);
    const full = await made(id, edition, WITH_LOGO);
    expect(full.pages).toBe(plain.pages);
    expect(full.addedPages ?? 0).toBe(0);
  });
});

const CLINICS = path.join(import.meta.dirname, '../fixtures/clinics');
const { clinic: LONGEST } = await readClinic(
  CLINICS,
  CLINICS,
  path.join(CLINICS, 'long-names/clinic.yaml'),
  () => true,
);

// the longest words needed a page more on some of these forms, and met the QR code, or the edge of the paper, on others
test.each([
  ['prostate', 'a4-standard'],
  ['immunotherapy', 'a4-standard'],
  ['bladder', 'a4-standard'],
  ['lung', 'a4-standard'],
  ['bicalutamide', 'letter-standard'],
])(
  '%s in Spanish, %s, has no page more and no error as a form with the longest words of a clinic',
  async (id, edition) => {
    const { own } = twinOf(id);
    const plain = await render(plainJob(own, edition, { clinic: EMPTY_CLINIC }), es, en);
    const form = await render(plainJob(own, edition, { clinic: LONGEST, fillable: true }), es, en);
    expect(form.pages).toBe(plain.pages);
    expect((await checkPdf(form.bytes, `${id}.pdf`)).findings).toEqual([]);
  },
);
