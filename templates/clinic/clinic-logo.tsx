import type { Logo } from '../../scripts/model/handout.ts';
import type { TagProps } from '../../scripts/tagged-pdf/types.ts';
import { Drawing, Path, Picture } from '../primitives.tsx';
import { useSheet } from '../sheet-context.tsx';

type Props = { logo: Logo; width: number; height: number };

/**
 * The clinic's logo; `width` and `height` in points, in the proportions of the file. It is not read aloud
 * next to the clinic's name.
 */
export const ClinicLogo = ({ logo, width, height }: Props) => {
  const { clinic, phrases } = useSheet();
  const spoken: TagProps =
    clinic.name === null
      ? { tag: { type: 'Figure', alt: phrases.logo(phrases.clinicMissing) } }
      : { artifact: true };
  if (logo.type === 'png')
    return <Picture src={`data:image/png;base64,${logo.data}`} {...spoken} style={{ width, height }} />;
  return (
    <Drawing {...spoken} width={width} height={height} viewBox={logo.viewBox.join(' ')}>
      {logo.shapes.map(({ d, fill, evenOdd }, index) => (
        <Path key={`${index + 1}`} d={d} fill={fill} fillRule={evenOdd ? 'evenodd' : 'nonzero'} />
      ))}
    </Drawing>
  );
};
