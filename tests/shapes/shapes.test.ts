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

/** The cells below headings that tell who somebody is. */
function personsIn(rows: readonly (readonly string[])[]): readonly string[] {
  const header = rows.find((row) => row.some((text) => PERSONAL.has(text))) ?? [];
  return rows
    .slice(rows.indexOf([...header]) + 1)
    .flatMap((row) => row.filter((text, at) => text !== '' && PERSONAL.has(header[at] ?? '') && text !== header[at]));
}

const PERSONAL: ReadonlySet<string> = new Set(['Name', 'Address', 'Officer', 'Owner', '(Do Not Modify) Case']);
