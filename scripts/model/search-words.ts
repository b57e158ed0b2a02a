/** What people type who look for a sheet. It is on no page. */
export type SearchWords = {
  /** Stop words: they distinguish no sheet. */
  idle: readonly string[];
  /** What all sheets are about: ignored beside other words. */
  setting: readonly string[];
  /** Words of the field that no sheet has, and that are no errors of typing. */
  others: readonly string[];
  /** Medicines that no sheet is about, with the subject that is offered in their place; null: none. */
  otherMedicines: readonly { say: readonly string[]; offer: string | null }[];
  /** Cancers that no sheet is about; a sheet on a treatment may still be for them. */
  otherCancers: readonly string[];
  /** How endings are cut off: by the rules of Porter for English, by those of Savoy for Spanish, or not at all. */
  endings: 'english' | 'spanish' | 'whole-words';
  /** Words that are one word to the search. */
  sameWords: Readonly<Record<string, string>>;
  /** Radioactive elements, each with its symbol and the mass number of the isotope in use. */
  isotopes: Readonly<Record<string, { symbol: string; mass: number }>>;
  /**
   * Endings of names of medicines (stems of International Nonproprietary Names, WHO): an unknown one is
   * another medicine, and no error.
   */
  medicineEndings: readonly string[];
  /** More names of a medicine, or of a treatment, cancer type or guide by its id. */
  names: Readonly<Record<string, readonly string[]>>;
  /** Subjects with the sheets on them, by id, the most fitting first. */
  topics: readonly { say: readonly string[]; sheets: readonly string[] }[];
};
