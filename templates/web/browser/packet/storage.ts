const NAME = 'clinic-facts';

/** What this device remembers; null when there is nothing, or the browser keeps nothing. */
export const remembered = (): string | null => {
  try {
    return localStorage.getItem(NAME);
  } catch {
    return null;
  }
};

/** Stores a text; returns whether the browser accepted it. */
export const remember = (text: string): boolean => {
  try {
    localStorage.setItem(NAME, text);
    return true;
  } catch {
    return false;
  }
};

/** Forgets all; says whether the browser keeps anything at all. */
export const forget = (): boolean => {
  try {
    localStorage.removeItem(NAME);
    return true;
  } catch {
    return false;
  }
};
