/** A heading is believed if the cells below it are of its kind, and a stage is counted if it has a date. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellValue, FindOptions } from '../../src/register';
import { readRegister, sheetOf, type RawRow, type ReadRegister } from '../builders/register';

function read(rows: readonly RawRow[], options: FindOptions = {}): ReadRegister {
  return readRegister([sheetOf('Log', rows)], options);
}

/** A row for each cell of a column under that heading. */
function column(heading: string, cells: readonly CellValue[], more: RawRow = {}): readonly RawRow[] {
  return cells.map((cell) => ({ ...more, [heading]: cell }));
}

function ofRule({ findings }: ReadRegister, rule: string): ReadRegister['findings'] {
  return findings.filter((finding) => finding.rule === rule);
}

/** The procedure of each row. */
function procedures({ register: { procedure } }: ReadRegister): readonly string[] {
  return [...procedure.codes].map((code) => procedure.values[code - 1] ?? '');
}

const has = ({ register }: ReadRegister, key: string): boolean =>
  ([...register.present] as readonly string[]).includes(key);

describe('a heading', () => {
  it.each<[string, string, readonly CellValue[]]>([
    ['response', 'Response', ['Sent', 'Sent by post', 'Not yet']],
    ['acknowledged', 'Acknowledged', ['Y', 'N', 'Y']],
    ['acknowledged', 'Acknowledged', ['Yes', '', '']],
    ['closed', 'Completed', [45040, 'No', 'No']],
    ['panelDate', 'Panel held', [1, 2, 3]],
    ['outcome', 'Decision', ['Letter sent', 'Phone call', 'Visit']],
    ['extension', 'Extended', [45040, 45050, 45060]],
    ['advocate', 'Advocate', ['Coram', 'NYAS', 'Coram']],
    ['remedy', 'Payment', ['Cheque', 'Transfer', 'Cheque']],
    ['status', 'Progress', ['With team', 'With manager', 'With team']],
  ])('of %s is not believed over “%s” %j', (key, heading, cells) => {
    const result = read(column(heading, cells));
    expect(has(result, key)).toBe(false);
    const [finding] = ofRule(result, 'heading-not-believed');
    expect(finding?.message).toContain(`“${heading}”`);
    expect(finding?.suggestion).toContain('map it by hand');
    expect(result.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it.each<[string, string, readonly CellValue[]]>([
    ['response', 'Date of response', [45040, 'soon', '']],
    ['response', 'Date of response', ['', '', '']],
    ['response', 'Date of response', ['N/A', '-', 'Unknown', 45040]],
    ['response', 'Date of response', ['#REF!', '#REF!', '#REF!']],
    ['outcome', 'Outcome', ['Perhaps', 'Who knows', 'Maybe', 'Upheld']],
    ['outcome', 'Outcome', ['Perhaps', 'Who knows', '']],
    ['procedure', 'Complaint process', ['Non-statutory', 'Statutory/Corporate', 'Not corporate']],
  ])('of %s is believed over “%s” %j', (key, heading, cells) => {
    const result = read(column(heading, cells));
    expect(has(result, key)).toBe(true);
    expect(ofRule(result, 'heading-not-believed')).toEqual([]);
  });

  it('is always believed where it is mapped by hand', () => {
    const rows = column('Letter', ['Sent', 'Sent', 'Posted']);
    const result = read(rows, { mapping: { Letter: 'Date of response' } });
    expect(ofRule(result, 'unreadable-date')).toHaveLength(3);
  });

  it('gives way to the next that could serve, and serves for what else it could mean', () => {
    const answers = read(
      [45030, 45031, 45032].map((day) => ({ 'Response sent': 'Yes', 'Date of reply': day, 'Complaint type': 'Delay' })),
    );
    expect([...answers.register.response]).toEqual([45030, 45031, 45032]);
    const types = read(
      ['Corporate', 'Statutory', 'Corporate'].map((Process) => ({
        'Record type': 'Complaint',
        'Complaint type': Process,
      })),
    );
    expect(procedures(types)).toEqual(['Corporate', "Children's statutory", 'Corporate']);
  });

  it('names the words that were found, but no words of a column of dates', () => {
    const [types] = ofRule(read(column('Decision', ['Apology', 'Apology', 'Visit'])), 'heading-not-believed');
    expect(types).toMatchObject({
      value: 'Apology (2), Visit (1)',
      message: expect.not.stringContaining('Apology') as string,
    });
    const [dates] = ofRule(read(column('Response', ['Smith rang', 'Smith', 'Smith'])), 'heading-not-believed');
    expect(JSON.stringify(dates)).not.toContain('Smith');
  });

  it('in our own word is kept where something would be taken for granted in its place', () => {
    const result = read(column('Procedure', ['Schools', 'Planning', 'Schools']));
    expect(procedures(result)).toEqual(['', '', '']);
    expect(result.register.assumed.has('procedure')).toBe(false);
    expect(ofRule(result, 'unknown-value')).toHaveLength(3);
  });

  it('is judged by the last rows too', () => {
    const cells = [...Array<CellValue>(300).fill(''), ...Array<CellValue>(300).fill('Yes')];
    expect(has(read(column('Response', cells)), 'response')).toBe(false);
    expect(
      has(read(column('Decision', ['Perhaps', 'Perhaps', 'Perhaps', ...cells.slice(0, 400), 'Upheld'])), 'outcome'),
    ).toBe(true);
  });
});

describe('a stage', () => {
  const HEADINGS = ['Escalated to stage 2?', 'Stage 2 requested', 'Stage 2 (Y/N)', 'Stage two request', 'S2 escalated'];

  it('is not reached by a Yes or No, a count or a wish, whatever the heading', () => {
    const said = fc.constantFrom<CellValue>('Yes', 'No', 'Y', 'n', true, false, 0, 1, 2, 'N/A', '-', '', 'Wanted');
    fc.assert(
      fc.property(fc.constantFrom(...HEADINGS), fc.array(said, { minLength: 3, maxLength: 8 }), (heading, cells) => {
        const { register } = read(column(heading, cells));
        expect(register.rowCount).toBe(cells.length);
        expect([...register.stage.codes]).toEqual(cells.map(() => 1));
      }),
    );
  });

  it('is reached by a date among such words only', () => {
    const result = read(column('Escalated to stage 2', ['No', 45060, 45070, 'Yes', '12/06/2023', 'N/A', '']));
    expect([...result.register.stage.codes]).toEqual([1, 1, 2, 1, 2, 1, 1, 2, 1, 1]);
    expect(ofRule(result, 'unreadable-date')).toEqual([]);
  });

  it('that is written of without a date is not counted, and an error', () => {
    const result = read(column('Stage 2 date received', [45060, 'in June', 45070]));
    expect(result.register.rowCount).toBe(5);
    expect(ofRule(result, 'unreadable-date')).toMatchObject([{ severity: 'error', cell: 'E3' }]);
  });

  it.each(['Date escalated to stage 2', 'Stage 2 start date', 'Stage 2 response date'])(
    'counts as the column Stage says where that has several, beside “%s”',
    (heading) => {
      const result = read([
        { Stage: 'Stage 1', [heading]: 45060 },
        { Stage: 'Stage 1', [heading]: '' },
        { Stage: 'Stage 2', [heading]: '' },
      ]);
      expect([...result.register.stage.codes]).toEqual([1, 1, 2]);
      expect(ofRule(result, 'row-a-stage')).toMatchObject([{ severity: 'note' }]);
      expect(ofRule(result, 'row-a-case')).toEqual([]);
    },
  );

  it('counts as the column Stage says on all sheets of a register', () => {
    const first = sheetOf('2021-22', [{ Stage: 1, 'Date escalated to stage 2': 45060 }]);
    const second = sheetOf('2022-23', [{ Stage: 1 }, { Stage: 2 }]);
    expect([...readRegister([first, second]).register.stage.codes]).toEqual([1, 1, 2]);
  });

  it('comes from its own columns where the column Stage has but one', () => {
    const { register } = read([{ Stage: 1, 'Date escalated to stage 2': 45060 }, { Stage: 1 }]);
    expect([...register.stage.codes]).toEqual([1, 2, 1]);
  });
});
