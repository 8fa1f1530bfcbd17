import { describe, expect, it } from 'vitest';
import { outcomeOf, trial } from './trial';

const TRIALS = 120;
/** Of a number that once ended in an error: such a file stays in. */
const ONCE_FAILED = [264, 6180, 10_469, 12_201, 15_141];

describe('damaged registers of six producers', () => {
  it.each([...Array(TRIALS).keys(), ...ONCE_FAILED])(
    'number %i is refused, or read and saved so that it opens',
    (number) => {
      expect(['refused', 'opened, no register', 'checked']).toContain(outcomeOf(trial(1, number).file));
    },
  );
});
