import { check } from '../../check.ts';
import { type FindingDetails, onPage } from '../../finding.ts';
import { isArtifact, isTagged } from '../../page/owner.ts';
import type { Mark, MarkedItem, Opening } from '../../page/types.ts';
import type { Page } from '../../pdf/types.ts';

type MarkedContentCondition = '01-003' | '01-004' | '01-005' | 'mark-balance';

const nesting = ({ marks }: Opening): MarkedContentCondition | null => {
  const mark = marks.at(-1) as Mark;
  const around = { marks: marks.slice(0, -1) };
  if (mark.tag === 'Artifact' && isTagged(around)) return '01-003';
  return mark.mcid !== null && isArtifact(around) ? '01-004' : null;
};

const nestingDiagnostics = ({ painted }: Page, index: number): FindingDetails<MarkedContentCondition>[] =>
  painted.openings.flatMap((opening) => {
    const condition = nesting(opening);
    const found = opening.marks.map(({ tag, mcid }) => (mcid === null ? tag : `${tag} ${mcid}`)).join(' > ');
    return condition ? [{ condition, place: onPage(index), found: `marked content ${found}` }] : [];
  });

const isUnmarked = (paint: MarkedItem): boolean => !isArtifact(paint) && !isTagged(paint);

const unmarked = ({ painted }: Page, index: number): FindingDetails<MarkedContentCondition>[] => [
  ...painted.runs.filter(isUnmarked).map(
    (run): FindingDetails<MarkedContentCondition> => ({
      condition: '01-005',
      place: onPage(index, run.text),
      found: 'text outside marked content',
    }),
  ),
  ...painted.paints.filter(isUnmarked).map(
    ({ kind, shape }): FindingDetails<MarkedContentCondition> => ({
      condition: '01-005',
      place: onPage(index),
      found: `${kind} outside marked content at ${shape.box.map(Math.round).join(' ')}`,
    }),
  ),
];

const balance = (
  { painted: { unclosed, unopened } }: Page,
  index: number,
): FindingDetails<MarkedContentCondition>[] =>
  unclosed + unopened === 0
    ? []
    : [
        {
          condition: 'mark-balance',
          place: onPage(index),
          found: `${unclosed} marks left open, ${unopened} closed that were not open`,
        },
      ];

/** Everything painted is either tagged content or an artifact, never both. */
export const markedContent = check(['01-003', '01-004', '01-005', 'mark-balance'], ({ pages }) =>
  pages.flatMap((page, index) => [
    ...nestingDiagnostics(page, index),
    ...unmarked(page, index),
    ...balance(page, index),
  ]),
);
