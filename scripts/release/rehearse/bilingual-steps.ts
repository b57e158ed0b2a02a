import { join } from 'node:path';
import { buildHandouts } from '../../build/build-handouts.ts';
import { readBuild } from '../../build/manifest/read-build.ts';
import { printJobs } from '../../build/plan/print-jobs.ts';
import { BILINGUAL_EDITIONS } from '../../model/editions.ts';
import { isKnownByListAlone } from './known-by-list.ts';
import { bilingualFolder, type Rehearsal, releaseToolchain } from './rehearsal.ts';

const SET = {
  ink: 'colour',
  fillable: false,
  editions: BILINGUAL_EDITIONS.map(({ name }) => name),
} as const;

/** The translations are made with their original beside them; none in content of one language. */
export const makesBilingual = async (rehearsal: Rehearsal): Promise<string | null> => {
  const { stage, deps } = rehearsal;
  if (!deps.bilingual) return null;
  const { content, version } = stage;
  const { handouts } = await deps.load(content, null);
  if (printJobs(handouts, SET).length === 0) return null;
  const selection = { ...SET, only: [], languages: [], editions: [...SET.editions] };
  const request = { selection, ink: null, content, clinic: null, out: bilingualFolder(stage), version };
  const toolchain = await releaseToolchain(rehearsal);
  const { status } = await buildHandouts(request, { ...deps, toolchain, env: {} });
  return status === 'published' ? null : `the build in two languages ended as ${status}`;
};

/** Each PDF in two languages is current by the list of the package, and unknown without it. */
export const verifiesBilingual = async (rehearsal: Rehearsal): Promise<string | null> => {
  const folder = bilingualFolder(rehearsal.stage);
  const build = await readBuild(folder);
  if ('refused' in build) return null;
  const files = [...build.pdfs.keys()].map((file) => join(folder, file));
  const list = 'manifest-bilingual.json';
  return isKnownByListAlone(rehearsal, { files, list, called: 'a PDF in two languages' });
};
