/** Whatever the register holds: every breakdown adds to its measure, and a figure counts the rows it names. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byName } from '../../src/report/groups';
import { allTables, isShown, reportsOf, scenario, SEED, tablesOf, type Scenario } from './scenarios';
import { enough, runs } from '../support/runs';

const holds = (rule: (made: Scenario) => void, numRuns = runs(40)): void =>
  fc.assert(fc.property(scenario, rule), { numRuns, seed: SEED });

describe('every report', () => {
  it('has totals that are the sum of their rows', () => {
    holds((made) => {
      for (const table of allTables(made)) {
        // The longest of some days is no sum of them.
        if (!table.total || table.id === 'days-to-respond') continue;
        table.columns.forEach((column, index) => {
          const cells = table.rows.map((cells) => cells[index]).filter(isShown);
          const adds = cells.every(({ figure }) => figure.ratio && ['count', 'money'].includes(figure.unit));
          if (column.kind !== 'figure' || !adds) return;
          const values = cells.map(({ figure }) => figure.ratio?.of ?? NaN);
          expect(values.slice(0, -1).reduce((sum, value) => sum + value, 0)).toBe(values.at(-1));
        });
      }
    });
  });

  it('counts in every figure the rows that it names, none of them twice', () => {
    holds((made) => {
      // Days are numbers too, but not of rows: those that are left, and those that answers took.
      const tables = allTables(made).filter(({ id }) => !['open-cases', 'days-to-respond'].includes(id));
      const inCells = tables.flatMap(({ rows }) => rows.flat().flatMap((cell) => (isShown(cell) ? [cell.figure] : [])));
      for (const { base = [], rows } of inCells) {
        if (base.length > 0) expect(new Set([...base, ...rows]).size).toBe(base.length);
      }
      // Sentences also have ratios of two measures: stage 2 to stage 1, Ombudsman cases to complaints.
      const figures = [...inCells, ...tables.flatMap(({ sentences }) => sentences.flatMap((it) => it.figures))];
      for (const figure of figures) {
        if (figure.base) {
          expect(figure.rows.length).toBe(figure.numerator);
          expect(figure.base.length).toBe(figure.denominator);
        } else if (figure.rows.length > 0 && figure.unit === 'count') {
          expect(figure.ratio).toEqual({ of: new Set(figure.rows).size, over: 1 });
        }
      }
    });
  });

  it('shows one number for one measure, period and scope', () => {
    holds((made) => {
      for (const { report } of reportsOf(made)) {
        expect(report.findings.filter(({ rule }) => rule === 'one-measure-two-numbers')).toEqual([]);
      }
    });
  });

  it('shows one number in tables that count the same in their own ways', () => {
    let compared = 0;
    holds(([rows, chosen]) => {
      const year = chosen.period ?? '';
      const all = reportsOf([rows, { ...chosen, totalsRow: true }]).flatMap(({ json }) => json.tables);
      const cell = (id: string, names: string | readonly string[], heading: string): string | undefined => {
        const found = all.find((it) => it.id === id);
        const at = found?.columns.indexOf(heading) ?? -1;
        return found?.rows.find(([first]) => [names].flat().includes(first?.text ?? ''))?.[at]?.text;
      };
      /** Where a source is missing, a table is left out or its figure not recorded: then there is nothing to compare. */
      const same = (texts: readonly (string | undefined)[]): void => {
        const known = texts.filter((text) => text !== undefined && text !== 'Not recorded');
        expect(new Set(known).size, texts.join(' | ')).toBeLessThan(2);
        compared += known.length > 1 ? 1 : 0;
      };
      const complaints = all.find(({ id }) => id === 'complaints');
      const upheldRate = complaints?.rows[0]?.[complaints.columns.indexOf('% upheld')];
      const upheld = upheldRate?.numerator === undefined ? undefined : String(upheldRate.numerator);
      const learned = all.find(({ id }) => id === 'learning')?.rows.length;
      same([
        upheld,
        cell('upheld-by-team', 'Total', `Upheld ${year}`),
        cell('outcomes', ['Total', 'All complaints'], 'Upheld'),
        ...(learned === undefined ? [] : [String(learned)]),
      ]);
      expect(cell('benchmarking', 'The council', '% upheld')).toBe(upheldRate?.text);
      const areas = [...new Set(all.filter(({ id }) => id.startsWith('teams')))];
      const inAreas = areas.map(({ id }) => cell(id, 'Total', `Total ${year}`) ?? '0');
      same([
        cell('benchmarking', 'The council', 'Complaints received'),
        ...['service-user-groups', 'complainants', 'ethnicity'].map((id) => cell(id, 'Total', 'Cases')),
        ...(areas.length === 0 || inAreas.includes('Not recorded')
          ? []
          : [String(inAreas.reduce((sum, text) => sum + Number(text), 0))]),
      ]);
      same([cell('compliment-origins', 'Total', 'Total'), cell('compliments', 'Total', `Total ${year}`)]);
      for (const [id, name] of [
        ['member-enquiries', 'Member enquiries'],
        ['mp-enquiries', 'MP enquiries'],
      ] as const) {
        same([cell('volume', name, year), cell(id, 'Total', 'Total')]);
      }
    });
    expect(compared).toBeGreaterThan(enough(60));
  });

  it('sorts lists in descending order, ties by name', () => {
    const descending =
      /^(member|mp)-enquiries|^theme-mentions|^service-user|^complainants|^ethnicity|^teams|^compliment-[ot]|^stage[23]-|^learnings/;
    holds((made) => {
      for (const { id, rows, total } of allTables(made)) {
        if (!descending.test(id)) continue;
        const lines = (total ? rows.slice(0, -1) : rows).map(([name, n]) => ({
          name: typeof name === 'string' ? name : '',
          number: isShown(n) ? (n.figure.ratio?.of ?? -1) : -1,
        }));
        const named = lines.filter(({ name }) => name !== 'Not recorded');
        expect(named).toEqual([...named].sort((a, b) => b.number - a.number || byName(a.name, b.name)));
        expect(lines.slice(0, named.length)).toEqual(named);
      }
    });
  });

  it('says the change that its two numbers give', () => {
    const change =
      /(\d[\d,]*) .*?, (\d[\d,]*) (more|fewer) than (\d[\d,]*) in \S+, an (?:increase|decrease) of ([\d.,]+)%/;
    const alsoDecrease = new RegExp(change.source.replace('an (?:increase|decrease)', 'an? (increase|decrease)'));
    const number = (text = ''): number => Number(text.replaceAll(',', ''));
    let seen = 0;
    holds(([rows, chosen]) => {
      for (const { text } of allTables([rows, { ...chosen, percentPlaces: 2, rounding: 'Half up' }]).flatMap(
        ({ sentences }) => sentences,
      )) {
        const [, now, gap, way, before, direction, percent] = alsoDecrease.exec(text) ?? [];
        if (now === undefined) continue;
        seen++;
        expect(Math.abs(number(now) - number(before))).toBe(number(gap));
        expect([way, direction]).toEqual(number(now) > number(before) ? ['more', 'increase'] : ['fewer', 'decrease']);
        expect(Math.abs((100 * number(gap)) / number(before) - number(percent))).toBeLessThanOrEqual(0.005 + 1e-9);
      }
    });
    expect(seen).toBeGreaterThan(enough(20));
  });

  it('numbers every note that a table carries, and carries every note', () => {
    holds((made) => {
      for (const { report } of reportsOf(made)) {
        const marked = tablesOf(report).flatMap(({ columns, rows }) =>
          [...columns.map(({ heading }) => heading), ...rows.map(([label]) => label)].flatMap((text) =>
            typeof text === 'string' ? [...text.matchAll(/\[note (\d+)\]/g)].map(([, number]) => Number(number)) : [],
          ),
        );
        const used = new Set([...marked, ...tablesOf(report).flatMap(({ notes }) => notes)]);
        expect([...used].sort((a, b) => a - b)).toEqual(report.notes.map(({ number }) => number));
      }
    }, 20);
  });

  it('has tables, sentences, headings of names of their own, and one width for all rows of a table', () => {
    holds((made) => {
      for (const { report } of reportsOf(made)) {
        const tables = tablesOf(report);
        const ids = tables.flatMap(({ id, sentences }) => [id, ...sentences.map((sentence) => sentence.id)]);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { columns, rows } of tables) {
          expect(new Set(columns.map(({ heading }) => heading)).size).toBe(columns.length);
          expect(rows.every((line) => line.length === columns.length)).toBe(true);
        }
      }
    }, 20);
  });

  it('draws numbers only, never a total, with the words of the picture beside it', () => {
    holds((made) => {
      for (const { chart, rows, total } of allTables(made)) {
        if (!chart) continue;
        expect(chart.rowCount).toBeLessThanOrEqual(total ? rows.length - 1 : rows.length);
        expect(chart.description).toMatch(/^The chart \S+ .*\.$/s);
        for (const row of rows.slice(0, chart.rowCount)) {
          for (const column of chart.series)
            expect(isShown(row[column]) && row[column].value).toEqual(expect.any(Number));
        }
      }
    }, 20);
  });
});

describe('settings', () => {
  it('decide how figures are shown in every table', () => {
    holds(([rows, chosen]) => {
      const { percentPlaces = 0, zeroDenominator = 'N/A', totalsRow = true } = chosen;
      const other = zeroDenominator === 'N/A' ? '[z]' : 'N/A';
      for (const table of allTables([rows, chosen])) {
        const shown = table.rows.flat().filter(isShown);
        const percents = shown.filter(({ figure }) => figure.ratio && ['percent', 'change'].includes(figure.unit));
        for (const { text } of percents) expect(text.split('.')[1]?.length ?? 1).toBe(percentPlaces + 1);
        expect(shown.map(({ text }) => text)).not.toContain(other);
        expect(table.sentences.map(({ text }) => text).join()).not.toContain(other);
        if (!totalsRow) expect(table.total).toBe(false);
      }
    });
  });

  it('leave out what they do not cover', () => {
    holds(([rows, chosen]) => {
      const tables = allTables([rows, { ...chosen, proceduresCovered: ['statutory'] }]);
      const said = tables.flatMap(({ title, columns }) => [title, ...columns.map(({ heading }) => heading)]).join();
      expect(said).not.toMatch(/corporate/i);
    }, 20);
  });
});
