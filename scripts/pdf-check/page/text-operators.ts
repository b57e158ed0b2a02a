import { OPS } from '../pdf/pdfjs.ts';
import { IDENTITY, toMatrix } from './matrix.ts';
import { number, numbers, type Operators, sets } from './operator.ts';
import { moveText, showText } from './show-text.ts';

/** Operators that set and show text. */
export const TEXT_OPERATORS: Operators = {
  [OPS.beginText]: (machine) => {
    machine.textMatrix = IDENTITY;
    machine.lineMatrix = IDENTITY;
  },
  [OPS.setCharSpacing]: sets('charSpacing'),
  [OPS.setWordSpacing]: sets('wordSpacing'),
  [OPS.setHScale]: ({ state }, [value]) => {
    state.stretch = number(value) / 100;
  },
  [OPS.setLeading]: sets('leading'),
  [OPS.setFont]: ({ state, fontName }, [name, size]) => {
    state.font = fontName(String(name));
    state.fontSize = number(size);
  },
  [OPS.setTextRenderingMode]: sets('renderingMode'),
  [OPS.setTextRise]: sets('rise'),
  [OPS.moveText]: (machine, [x, y]) => moveText(machine, number(x), number(y)),
  [OPS.setLeadingMoveText]: (machine, [x, y]) => {
    machine.state.leading = -number(y);
    moveText(machine, number(x), number(y));
  },
  [OPS.setTextMatrix]: (machine, [matrix]) => {
    machine.lineMatrix = toMatrix(numbers(matrix));
    machine.textMatrix = machine.lineMatrix;
  },
  [OPS.nextLine]: (machine) => moveText(machine, 0, -machine.state.leading),
  [OPS.showText]: (machine, [items]) => showText(machine, items as unknown[]),
};
