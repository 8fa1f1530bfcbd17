import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/calendar';
import { parseBenchmarksOptions } from '../../src/cli/benchmarksOptions';
import { parseCheckOptions } from '../../src/cli/checkOptions';
import { parseAppendixOptions } from '../../src/cli/appendixOptions';
import type { AppendixOptions } from '../../src/cli/appendixOptions';
import { UsageProblem } from '../../src/cli/terminal';

function options(...args: readonly string[]): AppendixOptions {
  const parsed = parseAppendixOptions(args, '/reports');
  if (parsed === 'help') throw new Error('help was not asked for');
  return parsed;
}

describe('the options of the appendix command', () => {
  it('default to the sample register, and to a file named after register and kind', () => {
    expect(options().register).toMatch(/assets\/sample-register\.xlsx$/);
    expect(options().out).toBe('/reports/sample-register-appendix.xlsx');
    expect(options('council/register.xlsx', '--kind', 'appendix').out).toBe('/reports/register-appendix.xlsx');
  });

  it('take paths from the folder in which the command was called', () => {
    const { register, out, figures } = options('r.xlsx', '--out', 'a/b.xlsx', '--figures', '/c/f.json');
    expect([register, out, figures]).toEqual(['/reports/r.xlsx', '/reports/a/b.xlsx', '/c/f.json']);
  });

  it('carry period, basis and settings as choices, read as the sheet Settings is', () => {
    const { choices } = options('--period', '2022/23', '--basis', 'responded to', '--setting', 'Percent places=1');
    expect(choices).toEqual({ period: '2022/23', basis: 'Responded to', percentPlaces: 1 });
  });

  it('collect repeated sheets and mapped headings', () => {
    const { sheets, mapping } = options('--sheet', '2022', '--sheet', '2023', '--map', 'When = in=Date received');
    expect(sheets).toEqual(['2022', '2023']);
    expect(mapping).toEqual({ 'When = in': 'Date received' });
  });

  it('take another day for today', () => {
    expect(options('--today', '2024-05-01').today).toBe(dayOf(2024, 5, 1));
  });

  it('answer --help before anything else', () => {
    expect(parseAppendixOptions(['nothing.xlsx', '--help'], '/')).toBe('help');
  });

  it.each([
    [['--colour'], 'there is no option --colour.'],
    [['-x'], 'there is no option -x.'],
    [['--out'], '--out needs a value.'],
    [['--out', '--force'], '--out needs a value.'],
    [['--force=yes'], '--force takes no value.'],
    [['a.xlsx', 'b.xlsx'], 'one register at a time, but 2 were given: a.xlsx, b.xlsx.'],
    [
      ['--period', 'last year'],
      '--period "last year" is no period: write 2022/23, "2022/23 Q1" or "2022-04-01 to 2022-12-31".',
    ],
    [
      ['--period', '2022/24'],
      '--period "2022/24" is no period: write 2022/23, "2022/23 Q1" or "2022-04-01 to 2022-12-31".',
    ],
    [['--today', '31/02/2024'], '--today "31/02/2024" is no date: write it as 2024-05-01.'],
    [['--map', 'Received'], '--map "Received" lacks a side of its equals sign.'],
    [['--map', '=Date received'], '--map "=Date received" lacks a side of its equals sign.'],
    [['--setting', 'Percent places='], '--setting "Percent places=" lacks a side of its equals sign.'],
  ])('refuse %j, naming what is wrong', (args, message) => {
    expect(() => parseAppendixOptions(args, '/')).toThrow(UsageProblem);
    expect(() => parseAppendixOptions(args, '/')).toThrow(message);
  });

  it.each([[['--basis', 'Perhaps']], [['--setting', 'Percent places=many']], [['--setting', 'Shoe size=9']]])(
    'refuse %j as the sheet Settings would',
    (args) => {
      expect(() => parseAppendixOptions(args, '/')).toThrow(UsageProblem);
    },
  );
});

describe.each([
  ['appendix', parseAppendixOptions],
  ['check', parseCheckOptions],
  ['benchmarks', parseBenchmarksOptions],
] as const)('what npm run %s shares with the other commands on a register', (command, parse) => {
  it('is read alike', () => {
    const shared = ['r.xlsx', '--sheet', '2022', '--map', 'When in=Date received', '--today', '2024-05-01', '--force'];
    expect(parse(shared, '/reports')).toMatchObject({
      register: '/reports/r.xlsx',
      force: true,
      sheets: ['2022'],
      mapping: { 'When in': 'Date received' },
      today: dayOf(2024, 5, 1),
    });
    const profiles = ['--profile', 'ours.json', '--save-profile', '/next.json'];
    expect(parse(profiles, '/reports')).toMatchObject({ profile: '/reports/ours.json', saveProfile: '/next.json' });
    expect(parse([], '/reports')).toMatchObject({ force: false, sheets: [], mapping: {} });
  });

  it.each([[['--colour']], [['--map', 'Received']], [['--today', 'soon']], [['a.xlsx', 'b.xlsx']]])(
    'is refused in its own name: %j',
    (args) => {
      const remedy = `npm run ${command} -- --help lists the options.`;
      expect(() => parse(args, '/')).toThrow(expect.objectContaining({ remedy }));
    },
  );
});
