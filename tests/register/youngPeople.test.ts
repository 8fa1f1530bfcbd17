import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isYoungPerson } from '../../src/register';

describe('a child or young person as the complainant', () => {
  it.each([
    ...['Child', 'Children', 'Young person', 'young people', 'YP', 'CYP', 'C&YP', 'Youth', 'Teenager'],
    ...['Child or young person', 'Child/young person', 'Children & Young People', 'Child / YP', 'Young person (child)'],
    ...['Looked after child', 'Looked-After Children', 'Child looked after', 'CLA', 'LAC', 'Child in care', 'CiC'],
    ...['Care leaver', 'Care Leavers', 'Care-experienced young person', 'Unaccompanied child', 'UASC', 'Child in need'],
    ...['Young person (16+)', 'Child aged 12', 'Young person 16-17', 'YP via advocate', 'Child (with an advocate)'],
    ...['Young person - supported by advocate', 'The young person themselves', 'Care leaver / young person'],
  ])('is known as “%s”', (name) => {
    expect(isYoungPerson(name)).toBe(true);
  });

  it.each([
    ...['', 'Mother', 'Parent', 'Parent of a child', 'Parent/child', "Child's parent", 'Children’s guardian'],
    ...['Advocate', 'Advocate for a young person', 'On behalf of a child', "Young person's advocate", 'Child minder'],
    ...[
      'Foster carer',
      'Grandchild’s carer',
      'Childminder',
      'Not a child',
      'Adult',
      'Youth worker',
      'Lacey',
      'Minority',
    ],
    ...['Child protection officer', 'Young person and mother', 'Children’s home', 'Social worker of LAC'],
  ])('is not “%s”', (name) => {
    expect(isYoungPerson(name)).toBe(false);
  });

  it('is never told from capitals, spaces or punctuation', () => {
    const name = fc.constantFrom('looked after child', 'young person', 'care leaver', 'parent of a child', 'mother');
    const parting = fc.constantFrom(' ', '  ', '-', ' / ', '\u00a0');
    fc.assert(
      fc.property(name, parting, fc.boolean(), (words, between, capitals) => {
        const written = words.split(' ').join(between);
        expect(isYoungPerson(capitals ? written.toUpperCase() : written)).toBe(isYoungPerson(words));
      }),
    );
  });
});
