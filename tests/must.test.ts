import { describe, expect, it } from 'vitest';
import { must } from '../src/must';

describe('what has to be there', () => {
  it.each([0, '', false, null])('is given as it is: %j', (value) => {
    expect(must(value, 'a value')).toBe(value);
  });

  it('is named where it is missing', () => {
    expect(() => must([][0], 'the heading row')).toThrow('the heading row');
  });
});
