import type { VFile } from 'vfile';
import { fail } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { didYouMean } from '../entries/describe-value.ts';
import type { Entry } from '../entries/entry.ts';
import type { RxnormRead } from '../read/read-rxnorm.ts';
import type { Medicine } from '../schemas/index.ts';

type Read = Pick<RxnormRead, 'products' | 'placeOf'>;

const CODE = /^\d{1,8}$/u;

const checkCodes = (file: VFile, name: string, { products, placeOf }: Read): void => {
  for (const code of Object.keys(products[name] ?? {}).filter((key) => !CODE.test(key)))
    fail(file, {
      rule: 'content/bad-value',
      place: placeOf([name, code]),
      found: `the RxNorm code \`${code}\``,
      expected: 'a number of at most eight digits, in quotes',
      fix: 'Copy the code from the list in which you read it.',
    });
};

/**
 * Records each name in `rxnorm.yaml` that is in no medicine file, since its codes would find no sheet, and
 * each invalid code.
 */
export const checkRxnorm = (
  { files, ...read }: RxnormRead,
  medicines: readonly Pick<Entry<Medicine>, 'data'>[],
): void => {
  const names = medicines.flatMap(({ data }) =>
    data.names.flatMap(({ generic, brands }) => [generic, ...brands]),
  );
  for (const [file, name] of files.flatMap((one) =>
    Object.keys(read.products).map((key) => [one, key] as const),
  )) {
    checkCodes(file, name, read);
    if (names.includes(name)) continue;
    fail(file, {
      rule: 'content/unknown-medicine',
      place: read.placeOf([name]),
      found: `unknown medicine \`${name}\``,
      expected: 'a generic name or brand of a file in the folder medicines',
      fix: didYouMean(nearest(name, names), 'Correct the name, or take its codes out.'),
    });
  }
};
