import { createContext, useContext } from 'react';

type Level = 2 | 3;
const Context = createContext<Level>(3);

/** Sets the level of blocks' own headings: 2 before the first section. */
export const HeadingLevelProvider = Context.Provider;

/** Level of a block's own heading: 3 in a section, 2 before the first section. */
export const useHeadingLevel = (): Level => useContext(Context);
