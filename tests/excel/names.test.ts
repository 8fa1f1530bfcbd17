import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  freeSheetName,
  freeTableName,
  isTemporarySheetName,
  keptSheetName,
  setAsideTableName,
  tableNameBefore,
  temporarySheetName,
} from '../../src/excel/names';

describe('names', () => {
  it('leaves a free name alone and counts up where it is taken, without regard to case', () => {
    expect(freeSheetName('Contents', new Set())).toBe('Contents');
    expect(freeSheetName('Contents', new Set(['contents']))).toBe('Contents (2)');
    expect(freeSheetName('Contents', new Set(['contents', 'contents (2)']))).toBe('Contents (3)');
    expect(freeTableName('By_team', new Set(['by_team', 'by_team_2']))).toBe('By_team_3');
  });

  it('says on a kept sheet why it was kept', () => {
    expect(keptSheetName('By team', 'edited', new Set())).toBe('By team (edited)');
    expect(keptSheetName('By team', 'previous', new Set(['by team (previous)']))).toBe('By team (previous 2)');
  });

  it('never makes a sheet name longer than 31 characters or one that ends with an apostrophe', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 31 }), fc.integer({ min: 0, max: 12 }), (wanted, clashes) => {
        const taken = new Set<string>();
        for (let n = 0; n <= clashes; n++) {
          const name = keptSheetName(wanted, 'previous', taken);
          expect(name.length).toBeLessThanOrEqual(31);
          expect(name).not.toMatch(/'$/);
          expect(taken.has(name.toLowerCase())).toBe(false);
          taken.add(name.toLowerCase());
        }
      }),
    );
  });

  it('knows its temporary names again, and the old name in that of a table set aside', () => {
    expect(isTemporarySheetName(temporarySheetName('3', 12))).toBe(true);
    expect(isTemporarySheetName('~appendix notes')).toBe(false);
    expect(tableNameBefore('3', setAsideTableName('3', 'By_team'))).toBe('By_team');
    expect(tableNameBefore('3', setAsideTableName('31', 'By_team'))).toBeUndefined();
    expect(tableNameBefore('3', 'By_team')).toBeUndefined();
  });
});
