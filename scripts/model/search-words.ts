/** Search vocabulary; never printed. */
export type SearchWords = {
  /** Stop words: they distinguish no sheet. */
  idle: readonly string[];
  /** The subject of all sheets: ignored next to other words. */
  setting: readonly string[];
  /** Words of the field that are on no sheet and are not typing errors. */
  others: readonly string[];
  /** Medicines and questions without a sheet, with the subject to suggest instead; null: none. */
  otherMedicines: readonly { say: readonly string[]; offer: string | null }[];
  /** Cancers without a sheet; a sheet on a treatment may still be for them. */
  otherCancers: readonly string[];
  /**
   * How endings are removed: by the rules of Porter for English, by those of Savoy for Spanish, or not at
   * all.
   */
  endings: 'english' | 'spanish' | 'whole-words';
  /** Synonyms for the search. */
  sameWords: Readonly<Record<string, string>>;
  /** Radioactive elements, each with its symbol and the mass number of the isotope in use. */
  isotopes: Readonly<Record<string, { symbol: string; mass: number }>>;
  /**
   * Endings of names of medicines (stems of International Nonproprietary Names, WHO): an unknown word with
   * one is another medicine, not a typing error.
   */
  medicineEndings: readonly string[];
  /** More names of a medicine, or of a treatment, cancer type or guide, by id. */
  names: Readonly<Record<string, readonly string[]>>;
  /** Subjects with their sheets, by id, the best match first. */
  topics: readonly { say: readonly string[]; sheets: readonly string[] }[];
};
