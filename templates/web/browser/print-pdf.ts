/** Whether a script may print a PDF: a file opened from disk is a separate origin, so none may. */
export const canPrint = (): boolean => location.protocol !== 'file:';

/** Opens the print dialog for a PDF; if the browser does not allow it, opens the PDF in a tab. */
export const printPdf = (href: string): void => {
  const frame = document.createElement('iframe');
  frame.className = 'print-frame';
  frame.ariaHidden = 'true';
  frame.tabIndex = -1;
  frame.addEventListener('load', () => {
    try {
      frame.contentWindow?.focus();
      frame.contentWindow?.print();
    } catch {
      window.open(href);
    }
  });
  frame.src = href;
  document.querySelector('.print-frame')?.remove();
  document.body.append(frame);
};
