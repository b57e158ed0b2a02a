const NAME = 'clinic-facts';

/** Data stored on this device; null when there is none, or storage is unavailable. */
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

/** Deletes stored data; returns whether storage is available. */
export const forget = (): boolean => {
  try {
    localStorage.removeItem(NAME);
    return true;
  } catch {
    return false;
  }
};
