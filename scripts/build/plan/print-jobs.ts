import { fileName, type PrintOptions } from '../../handout/plan/file-name.ts';
import { EDITIONS } from '../../model/editions.ts';
import type { Edition, Handout } from '../../model/handout.ts';

export type PrintJob = PrintOptions & { handout: Handout; edition: Edition; file: string };

/** Every PDF of the handouts in one ink, fillable or not: one per edition, sheet by sheet. */
export const printJobs = (handouts: Handout[], { ink, fillable, pdfVersion }: PrintOptions): PrintJob[] =>
  handouts.flatMap((handout) =>
    EDITIONS.map((edition) => ({
      handout,
      edition,
      ink,
      fillable,
      ...(pdfVersion === '2.0' && { pdfVersion }),
      file: fileName(handout, edition, { ink, fillable, pdfVersion }),
    })),
  );
