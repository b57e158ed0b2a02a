import * as P from '@react-pdf/primitives';
import { Document, Page } from '@react-pdf/renderer';
import { createElement, type ReactElement } from 'react';
import type { Node } from '../../../scripts/tagged-pdf/react-pdf/nodes.ts';
import { toTree } from '../../../scripts/tagged-pdf/react-pdf/react-pdf.ts';

const TAGS: Readonly<Record<string, string>> = {
  [P.Svg]: 'svg',
  [P.G]: 'g',
  [P.Path]: 'path',
  [P.Rect]: 'rect',
  [P.Line]: 'line',
  [P.Circle]: 'circle',
  [P.Ellipse]: 'ellipse',
  [P.Polygon]: 'polygon',
  [P.Polyline]: 'polyline',
  [P.Defs]: 'defs',
  [P.ClipPath]: 'clipPath',
};

type Values = Readonly<Record<string, unknown>>;

/** Escapes text for XML. */
export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const attribute = (name: string): string =>
  name === 'viewBox' ? name : name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const attributesOf = (values: Values): string =>
  Object.entries(values)
    .filter(([, value]) => typeof value === 'string' || typeof value === 'number')
    .map(([name, value]) => ` ${attribute(name)}="${escapeXml(String(value))}"`)
    .join('');

const ANCHORS: Readonly<Record<string, [anchor: string, part: number]>> = {
  left: ['start', 0],
  center: ['middle', 0.5],
  right: ['end', 1],
};

/** A label: react-pdf sets the first baseline one ascent (0.984 em) below the top. */
const label = (style: Values, words: string): string => {
  const [anchor, part] = ANCHORS[String(style.textAlign ?? 'left')] ?? ['start', 0];
  const x = Number(style.left ?? 0) + Number(style.width ?? 0) * part;
  const y = Number(style.top ?? 0) + Number(style.fontSize) * 0.984;
  const font = `font-family="Atkinson Hyperlegible Next" font-weight="600" font-size="${style.fontSize}"`;
  return `<text x="${x}" y="${y}" text-anchor="${anchor}" fill="${style.color}" ${font}>${escapeXml(words)}</text>`;
};

const wordsOf = (node: Node): string => node.value ?? (node.children ?? []).map(wordsOf).join('');

const toSvg = (node: Node): string => {
  const style = (node.style ?? {}) as Values;
  if (node.type === P.Text) return label(style, wordsOf(node));
  const inside = (node.children ?? []).map(toSvg).join('');
  const tag = TAGS[node.type];
  if (!tag) return inside;
  const { style: _style, tag: _tag, artifact: _artifact, ...props } = (node.props ?? {}) as Values;
  const size = node.type === P.Svg ? { width: style.width, height: style.height } : {};
  return `<${tag}${attributesOf({ ...props, ...size })}>${inside}</${tag}>`;
};

/** A drawing that react-pdf would paint, as one SVG of a size in points, with its labels. */
export const figureSvg = (drawing: ReactElement, width: number, height: number): string => {
  const tree = toTree(createElement(Document, null, createElement(Page, null, drawing)));
  const size = attributesOf({ width, height, viewBox: `0 0 ${width} ${height}` });
  return `<svg xmlns="http://www.w3.org/2000/svg"${size}>${toSvg(tree)}</svg>`;
};
