import fc from 'fast-check';
import type { Node } from '../../../scripts/tagged-pdf/index.ts';

const sometimes = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined });
const points = (max: number): fc.Arbitrary<number> => fc.integer({ min: 0, max: max * 2 }).map((n) => n / 2);
const seldom = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });

const ALIGNED = fc.constantFrom('stretch', 'flex-start', 'center', 'flex-end');
const JUSTIFIED = fc.constantFrom('flex-start', 'center', 'flex-end', 'space-between');
const margin = fc.oneof({ weight: 4, arbitrary: points(12) }, { weight: 1, arbitrary: fc.constant('auto') });

const margins = {
  marginTop: seldom(margin),
  marginRight: seldom(margin),
  marginBottom: seldom(margin),
  marginLeft: seldom(margin),
};
const inParent = {
  ...margins,
  flexGrow: seldom(fc.integer({ min: 0, max: 3 })),
  flexShrink: seldom(fc.constantFrom(0, 1)),
  alignSelf: seldom(ALIGNED),
};
const around = {
  flexDirection: sometimes(fc.constantFrom('row', 'column')),
  rowGap: seldom(points(8)),
  columnGap: seldom(points(8)),
  justifyContent: seldom(JUSTIFIED),
  alignItems: seldom(ALIGNED),
  paddingTop: seldom(points(10)),
  paddingRight: seldom(points(10)),
  paddingBottom: seldom(points(10)),
  paddingLeft: seldom(points(10)),
  borderTopWidth: seldom(points(3)),
  borderRightWidth: seldom(points(3)),
  borderBottomWidth: seldom(points(3)),
  borderLeftWidth: seldom(points(3)),
};
const size = (least: number, max: number): fc.Arbitrary<number> => fc.integer({ min: least, max: max });
const least = { minHeight: seldom(points(60)) };
/** Room for four texts, whichever way they flow. */
const sizes = { ...least, width: seldom(size(600, 700)), height: seldom(size(300, 400)) };
/** Room for fewer drawings than four, so that some shrink. */
const small = { width: seldom(size(10, 150)), height: seldom(size(10, 150)) };
const placed = { position: fc.constant('absolute'), ...sizes, width: size(600, 700) };
const CORNERS = fc.constantFrom(['left', 'top'], ['left', 'bottom'], ['right', 'top'], ['right', 'bottom']);

type Style = Record<string, unknown>;

/** A style without undefined values. */
const said = (style: Style): Style =>
  Object.fromEntries(Object.entries(style).filter(([, value]) => value !== undefined));

const node = (type: string, style: Style, children: Node[], props: Style = {}): Node =>
  ({ type, style: said(style), props, box: {}, children }) as Node;

const text = fc
  .record({ ...inParent, fontSize: sometimes(fc.integer({ min: 9, max: 20 })) })
  .chain((style) =>
    fc
      .constantFrom('Bone', 'Call us', 'Day or night', '38 °C')
      .map((value) => node('TEXT', style, [{ type: 'TEXT_INSTANCE', value }])),
  );

const drawing = fc
  .record({ ...inParent, width: points(30), height: points(30) })
  .map(({ width, height, ...style }) =>
    node('SVG', { ...style, width: width + 1, height: height + 1 }, [], { viewBox: '0 0 10 10' }),
  );

const view = (style: Record<string, fc.Arbitrary<unknown>>, within: fc.Arbitrary<Node>): fc.Arbitrary<Node> =>
  fc
    .tuple(fc.record(style), fc.array(within, { maxLength: 4 }))
    .map(([own, children]) => node('VIEW', own, children));

const leaf = fc.oneof({ weight: 3, arbitrary: text }, { weight: 1, arbitrary: drawing });

const viewOfLeaves = view({ ...around, ...sizes, ...inParent }, leaf);
const viewOfDrawings = view({ ...around, ...small, ...inParent }, drawing);

const atCorner = (box: Node, [across, down]: readonly string[], distance: number): Node =>
  ({ ...box, style: { ...box.style, [across as string]: distance, [down as string]: distance } }) as Node;
const placedView = fc
  .tuple(view({ ...around, ...placed }, leaf), CORNERS, points(40))
  .map((parts) => atCorner(...parts));

/** Boxes within boxes, `depth` deep. */
const anyBox = (depth: number): fc.Arbitrary<Node> =>
  depth === 0
    ? leaf
    : fc.oneof(
        leaf,
        viewOfLeaves,
        viewOfDrawings,
        { weight: 2, arbitrary: view({ ...around, ...least, ...inParent }, anyBox(depth - 1)) },
        placedView,
      );

/**
 * Random boxes on one page, with the properties in `resolve-style.ts`. Not covered, since no template needs
 * it and react-pdf behaves differently: text in less room than its one line; rows of shrinking views (their
 * shares differ by some hundredths of a point); `flexShrink` above 1 (react-pdf shrinks none if one would
 * become negative); `minHeight` above `height`; `flexWrap`, whose lines are in real sheets; boxes outside the
 * flow without a width or a corner, and nested ones.
 */
export const anyPage = fc.array(anyBox(3), { minLength: 1, maxLength: 4 }).map((within) => {
  const style = { fontFamily: 'Atkinson', fontSize: 12, padding: 20 };
  const page = node('PAGE', style, within, { size: [4000, 4000], wrap: false, experimentalPagination: true });
  return node('DOCUMENT', {}, [page]);
});
