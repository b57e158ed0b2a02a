/**
 * First part of a large-print sheet: `intro`, the short answers, the lines to fill in, the care cards;
 * `intro-and-cards`, the same with the lines to fill in last; `cards`, the lines to fill in, the care cards,
 * the short answers.
 */
export type PrintOrder = 'intro' | 'intro-and-cards' | 'cards';
