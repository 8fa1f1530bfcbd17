import { describe, expect, it } from 'vitest';
import { countedIn, sheetsOf } from './shape';
import { SHAPES } from './shapes';

const shapes = Object.entries(SHAPES);

describe('a register in the shape of', () => {
  it.each(shapes)('%s is counted as by hand', (_, shape) => {
    const { count } = countedIn(shape);
    expect(Object.fromEntries(Object.keys(shape.count).map((heading) => [heading, count[heading]]))).toEqual(
      shape.count,
    );
  });

  it.each(shapes.filter(([, { untouched = [] }]) => untouched.length > 0))(
    '%s keeps to itself who somebody is, and what the system notes',
    (_, shape) => {
      const { taken, said } = countedIn(shape);
      const { untouched = [] } = shape;
      expect(taken.filter((heading) => untouched.includes(heading))).toEqual([]);
      const persons = sheetsOf(shape.pages).flatMap(({ cells }) => personsIn(cells.map((row) => row.map(String))));
      expect(persons.filter((text) => said.includes(text))).toEqual([]);
    },
  );

  it('half of all shapes need no choice', () => {
    const asDelivered = shapes.filter(([, { choices }]) => choices === undefined);
    expect(asDelivered.length * 2).toBeGreaterThanOrEqual(shapes.length);
  });
});

describe('a list of an ombudsman’s findings, several to a case', () => {
  const list = `
    Case ID | Decision Date | Category | Finding Outcome
    202301 | =2023-05-02 | Repairs | Maladministration
    202301 | =2023-05-02 | Complaint handling | Service Failure
    202302 | =2023-09-12 | Repairs | Reasonable Redress
    202303 | =2024-01-15 | Noise | No Maladministration`;

  it('is never counted as complaints: it has no date on which one was received', () => {
    expect(() => countedIn({ pages: { Findings: list } })).toThrow(/no register|Date received/i);
  });

  it('is left alone beside a register', () => {
    const [shape] = shapes.flatMap(([name, one]) => (name === 'three columns to tick' ? [one] : []));
    expect(countedIn({ pages: { ...shape?.pages, Findings: list } }).count).toMatchObject(shape?.count ?? {});
  });
});

/** The cells below headings that tell who somebody is. */
function personsIn(rows: readonly (readonly string[])[]): readonly string[] {
  const header = rows.find((row) => row.some((text) => PERSONAL.has(text))) ?? [];
  return rows
    .slice(rows.indexOf([...header]) + 1)
    .flatMap((row) => row.filter((text, at) => text !== '' && PERSONAL.has(header[at] ?? '') && text !== header[at]));
}

const PERSONAL: ReadonlySet<string> = new Set(['Name', 'Address', 'Officer', 'Owner', '(Do Not Modify) Case']);
