/** What Check register calls an error in a row behind a report's figures, the report says too, and nothing else. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkRegister } from '../../src/checks';
import { Problem } from '../../src/problem';
import { DEFAULT_SETTINGS, readCompanions, type Finding } from '../../src/register';
import { buildReport } from '../../src/report';
import { readRegister, sheetOf, type RawRow } from '../builders/register';
import { serial } from '../figures/oracleRules';
import { runs } from '../support/runs';

const [START, END] = [serial('2022-04-01'), serial('2023-03-31')];
const TODAY = serial('2024-05-01');

const pick = <T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);

/** Slips that are errors, and rows without one; every row is received in the period. */
const row: fc.Arbitrary<RawRow> = fc
  .record({
    received: fc.integer({ min: START, max: END }),
    type: pick('Complaint', 'Complaint', 'Complaint', 'Compliment', 'Concern', 'Complaynt of sorts'),
    answered: pick(-5, 3, 12, 40, 0),
    status: pick('', 'Open', 'Closed', 'Responded', 'Withdrawn', 'Cancelled', 'Zeta'),
    outcome: pick('', 'Upheld', 'Not upheld', 'Apology sent'),
    ref: pick('', 'X1', 'X2', 'unique'),
    extension: pick('', 'None', 'qqq'),
  })
  .map(({ received, type, answered, status, outcome, ref, extension }): RawRow => ({
    ...(ref === 'unique' ? {} : { Ref: ref }),
    'Record type': type,
    Procedure: 'Statutory',
    Stage: 1,
    'Date received': received,
    'Date of response': answered === 0 ? '' : received + answered,
    Status: status,
    Outcome: outcome,
    Extension: extension,
    Team: 'Duty',
  }));

const key = ({ rule, cell, severity }: Finding): string => `${severity} ${rule} ${cell}`;
const errors = (findings: readonly Finding[]): readonly string[] =>
  findings.filter(({ severity }) => severity === 'error').map(key);

describe('the errors of a report and of the check', () => {
  it('are the same where all rows are of its period, and none are found only where the check finds none', () => {
    let found = 0;
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
        const { register, findings, parts } = readRegister([sheetOf('Register', rows)]);
        const { companions } = readCompanions([], 1900);
        const settings = { ...DEFAULT_SETTINGS, period: '2022/23' };
        const input = { register, companions, settings, today: TODAY, findings, parts };
        const checked = checkRegister({
          ...input,
          ...{ dateSystem: 1900, companionGrids: [], outlines: [], facts: [], mapping: {} },
        });
        try {
          const report = buildReport('appendix', input);
          expect(new Set(errors(report.findings))).toEqual(new Set(errors(checked.findings)));
          found += errors(checked.findings).length;
        } catch (error) {
          if (!(error instanceof Problem)) throw error;
        }
      }),
      { numRuns: runs(150), endOnFailure: true },
    );
    expect(found).toBeGreaterThan(0);
  });
});
