import { encode } from 'uqr';
import { Drawing, Path } from '../primitives.tsx';
import { useSheet } from '../sheet-context.tsx';

/**
 * Side of a module in points: 0.51 mm, which survives a photocopy; less for a long address with more modules.
 */
const MODULE = 1.45;
/** Maximum side of a code in the footer, in points. */
const MAX_SIDE = 48;

const moduleSide = (count: number): number => Math.min(MODULE, MAX_SIDE / count);

/**
 * Upper case makes a smaller code; host names ignore case, and the codes of our sheets are in upper case. A
 * clinic's own path is unchanged.
 */
const inCapitals = (address: string): string =>
  address.split('/').length > 2 ? `https://${address}` : `HTTPS://${address.toUpperCase()}`;

const modulesOf = (address: string): boolean[][] => encode(inCapitals(address), { ecc: 'M', border: 0 }).data;

/** Side of an address's code in points, without its quiet zone. */
export const qrCodeSide = (address: string): number => {
  const count = modulesOf(address).length;
  return count * moduleSide(count);
};

/** Dark modules of one row as rectangles, neighbours joined. */
const rowPath = (row: readonly boolean[], y: number): string =>
  [
    ...row
      .map((isDark) => (isDark ? '1' : '0'))
      .join('')
      .matchAll(/1+/g),
  ]
    .map(({ index, 0: dark }) => `M${index} ${y}h${dark.length}v1h${-dark.length}Z`)
    .join('');

/**
 * A QR code in vectors for an address without `https://`. Four modules around it must stay white (ISO/IEC
 * 18004): the page margins and the space above the footer are wider.
 */
export const QrCode = ({ address }: { address: string }) => {
  const { theme, phrases } = useSheet();
  const modules = modulesOf(address);
  const side = qrCodeSide(address);
  return (
    <Drawing
      tag={{ type: 'Figure', alt: phrases.qrCode(address) }}
      width={side}
      height={side}
      viewBox={`0 0 ${modules.length} ${modules.length}`}
    >
      <Path d={modules.map(rowPath).join('')} fill={theme.colours.ink} />
    </Drawing>
  );
};
