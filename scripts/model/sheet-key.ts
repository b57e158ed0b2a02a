/** Names one sheet among all: its id is unique within its language. */
export type SheetKey = { id: string; language: string };

/** Whether both name the same sheet. */
export const isSameSheet = (one: SheetKey, other: SheetKey): boolean =>
  one.id === other.id && one.language === other.language;
