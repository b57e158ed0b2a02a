/**
 * First part of a large-print sheet: `cards-on-top`, the care cards in the place of the line on emergencies; `intro`, the short answers, the lines to fill in, the care cards;
 * `intro-and-cards`, the same with the lines to fill in last; `cards`, the lines to fill in, the care cards,
 * the short answers.
 */
export type PrintOrder = 'cards-on-top' | 'intro' | 'intro-and-cards' | 'cards';
