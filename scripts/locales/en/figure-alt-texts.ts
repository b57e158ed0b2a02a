import type { FigureWords } from '../../model/figure-words.ts';

export const altTexts: FigureWords['altTexts'] = {
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
  'cancer-hurts-bone':
    'Two cancer cells press into a long bone from above, and scoops show where the bone has become thin.',
  'rays-aimed':
    'A machine above a long bone aims three rays at one spot, where a single small cancer cell with a broken outline rests.',
  'clearers-overwork':
    'Cancer cells drive three clearer cells, which have eaten deep scoops out of a long bone.',
  'clearers-slowed':
    'The bone medicine, drawn as a shield, keeps a clearer cell off a long bone that is whole, with two builder cells on it.',
  'tracer-travels':
    'Grains of medicine that give off rays flow in a blood vessel, and an arrow leads to a cancer cell on a long bone above.',
  'tracer-treats-bone':
    'Four grains of medicine surround a resting cancer cell on a long bone: their short rays reach only what is near.',
  'iodine-travels':
    'Grains of radioactive iodine come out of a capsule on the left and move toward a large thyroid cancer cell on the right.',
  'iodine-treats':
    'Three grains of radioactive iodine are inside a thyroid cancer cell, whose broken outline shows that it rests.',
  'growth-signal-on':
    'Three signals, drawn as triangles, reach a large cancer cell by arrows, and the cell grows a second cell.',
  'growth-signal-blocked':
    'Treatment, drawn as a shield, stops three signals on their way to a cancer cell, which is small and rests.',
  'repair-goes-on':
    'A patch, which stands for repair, goes to a large cancer cell: the strand of its gene, drawn as a ladder, is whole again, and the cell grows a second cell.',
  'repair-stopped':
    'Treatment, drawn as a shield, stops the patch on its way to a cancer cell: the strand of its gene stays broken in two, and the cell rests.',
  'medicine-carried':
    'Carriers shaped like a fork, each with a drop of medicine, travel to a cancer cell: one has docked, a drop is inside, and the broken outline shows that the cell rests.',
  'cancer-hides':
    'A cancer cell on the right hides behind a curved cover, so a defense cell with soft lobes on the left does not reach it.',
  'defense-sees':
    'The cover is gone: two defense cells with soft lobes move toward a cancer cell, which is smaller and has a broken outline.',
  'tcell-apart':
    'A defense cell with soft lobes on the left stays apart from two myeloma cells on the right.',
  'tcell-joined':
    'A link with a fork at each end joins a defense cell to a myeloma cell, whose broken outline shows that it rests.',
  'bone-weak':
    'A long bone with one deep scoop in its middle and a cancer cell in it: only a thin bridge of bone is left.',
  'bone-held':
    'The same bone with a metal rod along its whole inside that bridges the weak spot, held by a screw near each end.',
  'probe-treats-spot':
    'A thin probe from the upper right touches a cancer cell on a long bone; a dashed ring shows the one spot that it treats.',
  'cement-fills-bone':
    'Three bones of the spine, one above the other: a needle has filled the middle one with cement.',
  'pain-signal':
    'A person with a sore bone at the hip: a thick dotted line carries the pain message from there up to the head.',
  'pain-eased':
    'The same person with pain relief, drawn as a shield beside: the line from the hip to the head is thin and faint.',
  'cord-pressure':
    'A row of bones of the spine with the cord of nerves along it: a cancer cell at one bone pushes the cord out of its line.',
  'dental-check':
    'First a tooth with a check mark, then, after an arrow, a drop of medicine: the teeth are checked before bone medicine starts.',
};
