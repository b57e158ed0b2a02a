/**
 * The nodes of every template: react-pdf's own, with their structure element (`tag`) or marked as decoration
 * (`artifact`). A Box has a `tag` when it is a semantic unit (a table, a list), and none when it only places
 * its children; a Line is text in one style set by react-pdf, so it must be one line; a Drawing is a Figure
 * with alt text, or an artifact; a Sheet is one page or the start of several; a Picture is a PNG or JPEG.
 */
export {
  Image as Picture,
  Page as Sheet,
  Path,
  Rect,
  Svg as Drawing,
  Text as Line,
  View as Box,
} from '../scripts/tagged-pdf/elements.ts';
