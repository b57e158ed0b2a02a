import { EDITIONS } from '../handout/editions.ts';
import { fileName } from '../handout/file-name.ts';
import type { Edition, Handout, Ink } from '../handout/model.ts';

/** One PDF to make. */
export type PrintJob = { handout: Handout; edition: Edition; ink: Ink; fillable: boolean; file: string };

/** Every PDF of the handouts in one ink: one an edition, sheet by sheet. */
export const printJobs = (handouts: Handout[], ink: Ink): PrintJob[] =>
  handouts.flatMap((handout) =>
    EDITIONS.map((edition) => ({
      ...{ handout, edition, ink, fillable: false },
      file: fileName(handout, edition, { ink, fillable: false }),
    })),
  );
