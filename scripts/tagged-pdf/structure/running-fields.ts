import { everyElement, type StructureElement } from './structure.ts';

/** Moves the fields of running heads to the end: they are on every page, and would be read before the title. */
export const moveRunningFields = (root: StructureElement, running: ReadonlySet<StructureElement>): void => {
  const fields = everyElement(root).filter(({ spec }) => spec.type === 'Form');
  for (const field of fields) {
    const { parent } = field;
    if (!parent || !running.has(field)) continue;
    parent.children = parent.children.filter((child) => child !== field);
    field.parent = root;
    root.children.push(field);
  }
};
