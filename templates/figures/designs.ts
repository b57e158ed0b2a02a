import type { DesignSize } from './figure-props.ts';

/** Half a text column: two of these are side by side. */
export const pair: DesignSize = { width: 186, height: 116 };

/** The body map: as wide as one of a pair, and tall. */
export const body: DesignSize = { width: 186, height: 260 };

/** A small standing person, without labels or frame. */
export const person: DesignSize = { width: 80, height: 120 };

const panel: DesignSize = { width: 252, height: 98 };
const widePanel: DesignSize = { width: 297.5, height: 98 };
const WIDEST_PANEL = 384;

/**
 * One panel of a picture story: 252 x 98 points, or 516 x 170 where it fills the width of a large-print page.
 */
export const panelAt = (width: number): DesignSize => (width > WIDEST_PANEL ? widePanel : panel);
