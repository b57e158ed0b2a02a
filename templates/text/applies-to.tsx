import { KeepWithNext } from '../page/keep-with-next.tsx';
import { useSheet } from '../sheet-context.tsx';
import { SetText } from './set-text.tsx';

/** The cancer type of the following text, on a sheet for all types; nothing if it applies to all. */
export const AppliesTo = ({ name, width }: { name: string | null; width: number }) => {
  const { phrases } = useSheet();
  if (!name) return null;
  return (
    <KeepWithNext>
      <SetText as="label" width={width}>
        {phrases.forCancer(name)}
      </SetText>
    </KeepWithNext>
  );
};
