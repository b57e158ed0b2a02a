import { useWeb } from '../sheet/web-context.tsx';

/** A mark that is read and never focused: its role for newer readers, the type of EPUB 3 for others. */
const markOf = (label: string): Record<string, string> => ({
  'epub:type': 'pagebreak',
  role: 'doc-pagebreak',
  'aria-label': label,
});

/** Id of the start of a printed page. */
export const pageId = (number: number): string => `page-${number}`;

/** Start of printed pages. */
export const PageBreaks = ({ numbers }: { numbers: readonly number[] }) => {
  const { formats } = useWeb();
  return numbers.map((number) => (
    <span key={number} id={pageId(number)} {...markOf(formats.printPage(number))} />
  ));
};
