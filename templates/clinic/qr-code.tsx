import { encode } from 'uqr';
import { Drawing, Path } from '../primitives.tsx';
import { useSheet } from '../sheet-context.tsx';

/** Side of a module in points: 0.51 mm, which a photocopy survives. */
const MODULE = 1.45;

/**
 * Capitals alone make a smaller code; host names ignore case, and our paths are in capitals.
 */
const modulesOf = (address: string): boolean[][] =>
  encode(`HTTPS://${address.toUpperCase()}`, { ecc: 'M', border: 0 }).data;

/** Side of an address's code in points, without its quiet zone. */
export const qrCodeSide = (address: string): number => modulesOf(address).length * MODULE;

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
 * A QR code in vectors for an address without `https://`. Around it four modules must stay white (ISO/IEC
 * 18004): the margins of the page and the space above the foot are wider.
 */
export const QrCode = ({ address }: { address: string }) => {
  const { theme, phrases } = useSheet();
  const modules = modulesOf(address);
  const side = modules.length * MODULE;
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
