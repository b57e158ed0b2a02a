import { createContext, useContext } from 'react';

type Level = 2 | 3;
const Context = createContext<Level>(3);

/** Says that what follows stands under no section yet, so that its headings are of level 2. */
export const HeadingLevelProvider = Context.Provider;

/** Level of a heading that a block brings along: 3 in a section, 2 before the first one. */
export const useHeadingLevel = (): Level => useContext(Context);
