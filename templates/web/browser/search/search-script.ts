import { openSearch } from './search.ts';

Object.assign(window, { openSearch });
