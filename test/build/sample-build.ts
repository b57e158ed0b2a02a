import { PDFDocument } from '@cantoo/pdf-lib';
import type { BuildDependencies, BuildRequest } from '../../scripts/build/build-request.ts';
import type { Manifest } from '../../scripts/build/manifest/manifest.ts';
import type { LoadedContent } from '../../scripts/build/plan/read-sheets.ts';
import type { Load } from '../../scripts/core/index.ts';
import { EMPTY_CLINIC } from '../../scripts/model/empty-clinic.ts';
import type { ClinicProfile, Handout } from '../../scripts/model/handout.ts';
import type { RenderHandout } from '../../scripts/render/job.ts';

/** A small handout; its text is its lead. */
export const handout = (id: string, lead = 'Treatment can help.', other: Partial<Handout> = {}): Handout => ({
  id,
  code: id.toUpperCase(),
  revision: 1,
  kind: 'guide',
  language: 'en',
  title: `About ${id}`,
  heading: `About ${id}`,
  subtitle: null,
  runningTitle: id,
  lead: [{ type: 'text', value: lead }],
  treatment: null,
  cancerType: null,
  intro: [],
  sections: [],
  sources: [{ key: 'KEY', publisher: 'Charity', title: 'Bone', url: null, seen: '2026-11-23' }],
  review: { state: 'draft', reason: 'nobody has reviewed it' },
  ...other,
});

/** Makes a real PDF that shows its input; the same bytes for the same job. */
export const render: RenderHandout = async ({ handout: sheet, edition, ink, version, date, clinic }) => {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  pdf.setTitle(
    `${sheet.title} ${JSON.stringify(sheet.lead)} ${edition.name} ${ink} ${version} ${clinic.name}`,
  );
  pdf.setCreationDate(date);
  pdf.addPage();
  return { bytes: await pdf.save(), pages: 1, overflowLines: 0 };
};

/** The default clinic profile. */
export const CLINIC = EMPTY_CLINIC;

/** Content with these handouts. */
export const loadOf =
  (
    handouts: Handout[],
    files: LoadedContent<Handout>['files'] = [],
    clinic: ClinicProfile = CLINIC,
  ): Load<LoadedContent<Handout>> =>
  async () => ({
    files,
    handouts,
    planned: handouts,
    clinic,
  });

export const TOOLCHAIN: Manifest['toolchain'] = {
  node: '20.20.2',
  renderer: '4.9.0',
  lockSha256: 'a'.repeat(64),
  programSha256: 'c'.repeat(64),
};

/** Dependencies of a build, with three sheets by default. */
export const dependencies = (
  handouts: Handout[] = [handout('alpha'), handout('beta'), handout('gamma')],
  other: Partial<BuildDependencies> = {},
): BuildDependencies => ({
  load: loadOf(handouts),
  openRenderer: async () => render,
  toolchain: TOOLCHAIN,
  env: {},
  today: '2026-11-01',
  signal: new AbortController().signal,
  progress: () => {},
  patience: { limit: 0, pause: 5 },
  ...other,
});

/** A request for every sheet in one edition. */
export const request = (out: string, selection: Partial<BuildRequest['selection']> = {}): BuildRequest => ({
  selection: { only: [], languages: [], editions: [], ink: 'colour', fillable: false, ...selection },
  ink: selection.ink ?? null,
  content: '.',
  clinic: null,
  out,
  version: '2026.11.1',
});
