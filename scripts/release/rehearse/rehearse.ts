import { makesBilingual, verifiesBilingual } from './bilingual-steps.ts';
import { makesFormats } from './format-steps.ts';
import { packagesTwice, refusesTampered } from './package-steps.ts';
import { makesPackets, verifiesPackets } from './packet-steps.ts';
import { prepares, stopsWithoutNote } from './prepare-steps.ts';
import type { Rehearsal, RehearsalDependencies } from './rehearsal.ts';
import { releaseBefore } from './release-before.ts';
import type { RehearsalFolder } from './stage.ts';
import { verifies } from './verify-steps.ts';

/** A check; returns what failed, or null. */
type RehearsalStep = { name: string; run: (rehearsal: Rehearsal) => Promise<string | null> };

const STEPS: RehearsalStep[] = [
  { name: 'a changed sheet without a note stops the release', run: stopsWithoutNote },
  { name: 'the release is prepared, with each change listed', run: prepares },
  {
    name: 'every sheet is made as text and e-book, and in braille where liblouis is there',
    run: makesFormats,
  },
  { name: 'the ready-made packets are made', run: makesPackets },
  { name: 'translations are made with their English beside them', run: makesBilingual },
  { name: 'the catalogue is made', run: async ({ stage, deps }) => whyNoSite(stage, deps) },
  { name: 'it is packed, to the same bytes twice', run: packagesTwice },
  { name: 'a tampered PDF, text or manifest is not packed', run: refusesTampered },
  { name: 'every PDF of the package is genuine; others are recognised', run: verifies },
  { name: 'every packet of the package is genuine by its list', run: verifiesPackets },
  { name: 'every PDF in two languages of the package is genuine by its list', run: verifiesBilingual },
];

const whyNoSite = async (
  stage: RehearsalFolder,
  { makeSite }: RehearsalDependencies,
): Promise<string | null> => {
  const code = makeSite === null ? 0 : await makeSite(stage);
  return code === 0 ? null : `npm run build:site ended with ${code}`;
};

/** A finished step and its failure, or null. */
export type StepResult = { name: string; problem: string | null };

const BEFORE = 'a release before is there';

/**
 * Rehearses a whole release in its own folder, from an invented previous release to the verified package, and stops at
 * the first failing step. `report` is called after each step.
 */
export const rehearse = async (
  stage: RehearsalFolder,
  deps: RehearsalDependencies,
  report: (done: StepResult) => void,
): Promise<StepResult[]> => {
  const { handouts } = await deps.load(stage.content, null);
  const before = await releaseBefore(stage, handouts, deps);
  const first = { name: BEFORE, problem: typeof before === 'string' ? before : null };
  const done: StepResult[] = [first];
  report(first);
  if (typeof before === 'string') return done;
  for (const { name, run } of STEPS) {
    const problem = await run({ stage, before, deps });
    done.push({ name, problem });
    report({ name, problem });
    if (problem !== null) break;
  }
  return done;
};
