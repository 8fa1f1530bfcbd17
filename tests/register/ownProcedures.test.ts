/** What a register's words mean where the sheet Procedures has names and aliases of its own. */
import { describe, expect, it } from 'vitest';
import { readAll, type RawRow } from '../builders/workbook';

const ROW = { Ref: 'C1', 'Record type': 'Complaint', Stage: '1', 'Date received': '2026-05-01', Team: 'Team 1' };

/** The procedure of each row of a register, and the findings about that column. */
function read(
  words: readonly RawRow[],
  sheet: readonly RawRow[],
): { readonly said: readonly string[]; readonly rules: readonly string[] } {
  const rows = words.map((cells, index) => ({ ...ROW, Ref: `C${index + 1}`, ...cells }));
  const { register, findings } = readAll({ Register: rows, Procedures: sheet });
  return {
    said: [...register.procedure.codes].map((code) => register.procedures[code - 1]?.id ?? ''),
    rules: findings.filter(({ column }) => column === 'Procedure').map(({ rule }) => rule),
  };
}

const under = (...words: readonly string[]): readonly RawRow[] => words.map((Procedure) => ({ Procedure }));
const STATUTORY_IS_ADULTS = [{ Procedure: 'Adult social care', Aliases: 'Statutory', Step: '', Limit: '' }];

describe('an own procedure', () => {
  const sheet = [{ Procedure: 'Freedom of information', Aliases: 'FOI; Info request', Step: 'Stage 1', Limit: 20 }];

  it('is known by its name and aliases, however they are written, and by nothing else', () => {
    const { said, rules } = read(
      under('Freedom of Information', 'FOI', 'f.o.i.', ' info  REQUEST ', 'FOIs', 'Information', 'Corporate'),
      sheet,
    );
    const own = 'freedom-of-information';
    expect(said).toEqual([own, own, own, own, '', '', 'corporate']);
    expect(rules).toEqual(['unknown-value', 'unknown-value']);
  });

  it('is among what can be entered instead of a word that isn’t known', () => {
    const rows = [
      { ...ROW, Procedure: 'Schools' },
      { ...ROW, Ref: 'C2', Procedure: 'FOI' },
    ];
    const { findings } = readAll({ Register: rows, Procedures: sheet });
    const unknown = findings.find(({ rule }) => rule === 'unknown-value');
    expect(unknown?.suggestion).toMatch(/Corporate; .*Freedom of information/);
  });
});

describe('“Statutory” where it is given to Adult social care', () => {
  it('is Adult social care, within longer words and in another column too', () => {
    const adults = 'adult-social-care';
    expect(
      read(
        under('Statutory', 'STATUTORY', 'Statutory complaint', 'Statutory - Stage 1', 'Corporate'),
        STATUTORY_IS_ADULTS,
      ),
    ).toEqual({ said: [adults, adults, adults, adults, 'corporate'], rules: [] });
    const types = ['Statutory complaint', 'Stage 1 - Statutory', 'Corporate complaint'];
    const { said } = read(
      types.map((type) => ({ 'Record type': type })),
      STATUTORY_IS_ADULTS,
    );
    expect(said).toEqual([adults, adults, 'corporate']);
  });

  it('leaves the children’s what can only be theirs', () => {
    const words = ["Children's statutory", 'Children Act 1989', "Children's social care - statutory", 'CSC'];
    const { said } = read(under(...words, 'Statutory'), STATUTORY_IS_ADULTS);
    expect(said).toEqual([...words.map(() => 'statutory'), 'adult-social-care']);
  });

  it('is what the sheet says, whatever the register’s sheet is about', () => {
    const rows = [{ ...ROW, Procedure: 'Statutory' }];
    const sheet = [{ Procedure: 'Public health', Aliases: 'Statutory', Step: '', Limit: '' }];
    const { register } = readAll({ 'Adult social care complaints': rows, Procedures: sheet });
    expect(register.procedures[(register.procedure.codes[0] ?? 0) - 1]?.id).toBe('public-health');
  });
});
