import type { FigureName } from '../../scripts/handout/model.ts';
import type { FigureLanguage } from './figure-props.ts';

const en: Record<FigureName, string> = {
  'living-bone':
    'A long bone opened on the left: a hard outer layer all around, a spongy net of bone inside the end, and soft marrow in the middle.',
  'bone-balance':
    'A level seesaw whose beam is a bone: builder cells sit on the left end and clearer cells on the right end, in balance.',
  'cells-travel':
    'Cancer cells leave the first cancer on the left, ride through a blood vessel, and one settles in the spongy inside of a bone on the right.',
  'balance-upset':
    'The bone seesaw tips to the right: cancer cells push down on many clearer cells, few builder cells are left, and scoops out of the bone show that it has become weak.',
  'balance-restored':
    'The bone seesaw is level again: a shield stands for treatment, builder cells work on the left, and a small resting cancer cell shows that the cancer may slow.',
  'hormone-reaches-cell':
    'Hormones, drawn as diamonds, fit into the sockets of a large cancer cell, and the cell grows a second cell.',
  'hormone-blocked':
    'Treatment, drawn as a shield, stands between the hormones and a cancer cell: the sockets of the cell stay empty and the cell is small.',
  'fast-cells-grow':
    'Above a blood vessel one cancer cell splits into two, and these become a group of many cancer cells.',
  'chemotherapy-stops-growth':
    'Drops of medicine flow in a blood vessel and rise to the cancer cells above, which are fewer and have broken outlines: they are no longer splitting.',
  'body-bones':
    'Outline of a body with the bones that cancer reaches most often: skull, spine, ribs, upper arms, pelvis and thighs.',
  'whole-body': 'A person with small dots all over the body: the treatment reaches every part.',
  'one-area': 'A person with one round spot at the hip: the treatment reaches this one area only.',
};

/** What each drawing says, in one sentence a language, for people who do not see it. */
export const altTexts: Record<FigureLanguage, Record<FigureName, string>> = { en };
