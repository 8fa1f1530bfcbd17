/** The Checks tab: findings in groups, what a filter leaves, and what is drawn of very many. */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/calendar';
import { newWorkbook } from '../../src/host';
import { loadOffice } from '../../src/host/node';
import type { CellFix, CheckedWorkbook } from '../../src/jobs';
import type { Finding, Severity } from '../../src/register';
import { SEVERITIES } from '../../src/register';
import { ChecksTab } from '../../src/taskpane/checks/ChecksTab';
import {
  findingColumns,
  filterGroups,
  groupFindings,
  NO_FILTER,
  type FindingGroup,
} from '../../src/taskpane/checks/groupFindings';
import { newJobRunner } from '../../src/taskpane/jobRunner';
import { JobRunnerContext } from '../../src/taskpane/useJobRunner';
import { cleanRow, plainSheet } from '../builders/checks';
import { put } from '../excel/support';

const RULES = ['late', 'near-name', 'gap'];

function finding(rule: string, severity: Severity, row: number, more: Partial<Finding> = {}): Finding {
  return { rule, severity, sheet: 'Register', cell: `M${row}`, message: `About row ${row}`, ...more };
}

/** What a check gives, of these findings; `unlisted` more of each rule and severity were found. */
function checkOf(findings: readonly Finding[], unlisted = 0, fixes: readonly CellFix[] = []): Checked {
  const found = (rule: string, severity: Severity): number => {
    const listed = findings.filter((each) => each.rule === rule && each.severity === severity).length;
    return listed === 0 ? 0 : listed + unlisted;
  };
  const rules = RULES.map((rule) => ({
    rule,
    title: `Title of ${rule}`,
    error: found(rule, 'error'),
    warning: found(rule, 'warning'),
    note: found(rule, 'note'),
  }));
  const total = (severity: Severity): number => rules.reduce((sum, counts) => sum + counts[severity], 0);
  const counts = { error: total('error'), warning: total('warning'), note: total('note') };
  return { result: { rows: 9, findings, fixable: [], rules, counts }, fixes };
}

type Checked = Pick<CheckedWorkbook, 'result' | 'fixes'>;

const fixOf = (row: number): CellFix => ({
  ...{ sheet: 'Register', cell: `M${row}`, ref: `C${row}`, column: 'Team', before: 'Fostring', after: 'Fostering' },
  rule: 'near-name',
});
const titles = (groups: readonly FindingGroup[]): readonly string[] =>
  groups.map(({ severity, title, findings }) => `${severity} ${title} ${findings.length}`);
const all = (groups: readonly FindingGroup[]): readonly Finding[] =>
  groups.flatMap(({ findings }) => findings.map((listed) => listed.finding));

describe('findings in groups', () => {
  it('are by severity, errors first, then in the order of the rules', () => {
    const groups = groupFindings(
      checkOf([
        finding('near-name', 'note', 2),
        finding('gap', 'error', 3),
        finding('late', 'error', 4),
        finding('near-name', 'warning', 5),
        finding('gap', 'error', 6),
      ]),
    );
    expect(titles(groups)).toEqual([
      'error Title of late 1',
      'error Title of gap 2',
      'warning Title of near-name 1',
      'note Title of near-name 1',
    ]);
  });

  it('tell what is not listed, and offer the fixes of those too', () => {
    const listed = [finding('near-name', 'warning', 2), finding('near-name', 'warning', 0, { others: 3 })];
    const [group] = groupFindings(checkOf(listed, 2, [fixOf(2), fixOf(900)]));
    expect(group?.findings).toHaveLength(1);
    expect(group?.findings[0]?.fix?.cell).toBe('M2');
    expect(group?.unlisted).toBe(3);
    expect(group?.fixes.map(({ cell }) => cell)).toEqual(['M2', 'M900']);
  });

  it('offer only the fixes of what a filter leaves', () => {
    const groups = groupFindings(
      checkOf([finding('near-name', 'warning', 2), finding('near-name', 'warning', 30)], 5, [fixOf(2), fixOf(900)]),
    );
    const [group] = filterGroups(groups, { ...NO_FILTER, text: 'row 2' });
    expect(group?.fixes.map(({ cell }) => cell)).toEqual(['M2']);
    expect(group?.unlisted).toBe(0);
  });

  it('are found by words in any order and case, of place, reference, value, message and suggestion', () => {
    const groups = groupFindings(
      checkOf([
        finding('late', 'error', 2, { ref: 'WC0118', column: 'Team', value: 'Fostering' }),
        finding('late', 'error', 3, { suggestion: 'Enter the outcome.', column: 'Outcome' }),
      ]),
    );
    const found = (text: string): number => all(filterGroups(groups, { ...NO_FILTER, text })).length;
    expect([
      found('wc0118'),
      found('FOSTERING team'),
      found('outcome enter'),
      found('m3'),
      found('fostering m3'),
    ]).toEqual([1, 1, 1, 1, 0]);
    expect(findingColumns(groups)).toEqual(['Outcome', 'Team']);
    expect(all(filterGroups(groups, { ...NO_FILTER, column: 'Team' }))).toHaveLength(1);
  });

  it('are each in one group, and each severity shows its own and nothing else', () => {
    const anyFinding = fc
      .tuple(fc.constantFrom(...RULES), fc.constantFrom(...SEVERITIES), fc.integer({ min: 2, max: 99 }))
      .map(([rule, severity, row]) => finding(rule, severity, row));
    fc.assert(
      fc.property(fc.array(anyFinding, { maxLength: 30 }), (findings) => {
        const groups = groupFindings(checkOf(findings));
        expect(new Set(all(groups))).toEqual(new Set(findings));
        expect(all(groups)).toHaveLength(findings.length);
        for (const severity of SEVERITIES) {
          const shown = all(filterGroups(groups, { ...NO_FILTER, severities: new Set([severity]) }));
          expect(shown).toHaveLength(findings.filter((each) => each.severity === severity).length);
        }
      }),
    );
  });
});

describe('the tab', () => {
  it('draws a page of very many findings, after a check on the real client', async () => {
    const rows = Array.from({ length: 1_500 }, (_, index) => cleanRow({ Outcome: '' }, index));
    const workbook = newWorkbook(['Register']);
    const [sheet] = workbook.sheets;
    if (sheet)
      put(
        sheet,
        0,
        plainSheet('Register', rows).cells.map((line) => line.map((value) => value ?? '')),
      );
    await loadOffice(workbook);
    const runner = newJobRunner();
    const ended = await runner.run('check', { choices: {}, today: dayOf(2024, 5, 1) });
    expect(ended?.state).toBe('done');
    const page = renderToStaticMarkup(
      <FluentProvider theme={webLightTheme}>
        <JobRunnerContext value={runner}>
          <ChecksTab request={{ choices: {} }} />
        </JobRunnerContext>
      </FluentProvider>,
    );
    expect(page).toContain('1,500 findings in 1,500 rows');
    expect(page).toContain('1,500 errors');
    expect(page.match(/Go to L\d+/g)).toHaveLength(25);
    expect(page).toContain('Show 25 more of 1,475');
  });

  it('says before the first check what a check does, and that the register stays as it is', () => {
    const page = renderToStaticMarkup(
      <FluentProvider theme={webLightTheme}>
        <JobRunnerContext value={newJobRunner()}>
          <ChecksTab request={{ choices: {} }} />
        </JobRunnerContext>
      </FluentProvider>,
    );
    expect(page).toContain('Check register');
    expect(page).toContain('What is in the register stays as it is.');
    expect(page).toContain('role="status"');
  });
});
