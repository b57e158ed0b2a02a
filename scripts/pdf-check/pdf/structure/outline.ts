import type { PDFDict } from '@cantoo/pdf-lib';
import { dictAt, textAt } from '../objects.ts';

/** One entry of the outline, with its depth from 1. */
export type OutlineEntry = { title: string; level: number };

const MAX_ENTRIES = 10_000;

type OutlineItem = { item: PDFDict; level: number };

const siblings = (parent: PDFDict, level: number, seen: Set<PDFDict>): OutlineItem[] => {
  const items: OutlineItem[] = [];
  for (let item = dictAt(parent, 'First'); item && !seen.has(item); item = dictAt(item, 'Next')) {
    seen.add(item);
    items.push({ item, level }, ...siblings(item, level + 1, seen));
    if (seen.size > MAX_ENTRIES) break;
  }
  return items;
};

const itemsOf = (catalog: PDFDict): OutlineItem[] | null => {
  const root = dictAt(catalog, 'Outlines');
  return root && siblings(root, 1, new Set([root]));
};

/** The entries of the outline in reading order, as they are in the file. */
export const outlineItems = (catalog: PDFDict): PDFDict[] => (itemsOf(catalog) ?? []).map(({ item }) => item);

/** The outline of a document in reading order; null when it has none. */
export const outlineOf = (catalog: PDFDict): OutlineEntry[] | null =>
  itemsOf(catalog)?.map(({ item, level }) => ({ title: textAt(item, 'Title') ?? '', level })) ?? null;
