import type { Handout } from '../../scripts/model/handout.ts';
import { storedContent } from '../stored-content.ts';

const english = (await storedContent('en')).handouts;
const spanish = (await storedContent('es')).handouts;

/** A sheet in Spanish, and in English. */
export const twinOf = (id: string): { own: Handout; beside: Handout } => {
  const [own, beside] = [spanish, english].map((handouts) => handouts.find((one) => one.id === id));
  if (!own || !beside) throw new Error(`There is no sheet ${id} in both languages`);
  return { own, beside };
};
