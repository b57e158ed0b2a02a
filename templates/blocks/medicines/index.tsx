import type { BlockDrawing } from '../drawing.ts';
import { TwinMedicines } from './bilingual.tsx';
import { MedicineList } from './paper.tsx';
import { WebMedicines } from './web.tsx';

/** The medicines of a sheet to tick, each with its lines. */
export const medicines: BlockDrawing<'medicines'> = {
  Paper: ({ block, width }) => <MedicineList medicines={block} width={width} />,
  bilingual: {
    Draw: TwinMedicines,
    parts: ({ groups }) => groups.map(({ names, lines }) => `${names.length} ${lines.length}`),
  },
  Web: ({ block }) => <WebMedicines medicines={block} />,
  isWide: true,
  staysWithWordsAbove: true,
};
