/** Children and young people as complainants, by the words that councils use for them. */
import { foldWords } from './cells';

const WORDS: readonly string[] = [
  ...['child', 'children', 'young person', 'young persons', 'young people', 'yp', 'yps', 'cyp', 'c yp'],
  ...['youth', 'youths', 'youngster', 'teenager', 'minor', 'pupil', 'young adult', 'young carer'],
  ...['looked after child', 'looked after children', 'looked after young person', 'looked after young people'],
  ...['child looked after', 'children looked after', 'young person looked after', 'cla', 'lac'],
  ...['child in care', 'children in care', 'young person in care', 'young people in care', 'cic'],
  ...['child in need', 'children in need', 'cin', 'unaccompanied child', 'unaccompanied minor', 'uasc'],
  ...['foster child', 'fostered child', 'adopted child', 'disabled child', 'disabled young person'],
  ...['care leaver', 'care leavers', 'former relevant child', 'former looked after child'],
  ...['care experienced child', 'care experienced young person', 'care experienced young people', 'care experienced'],
];

/** Who helped, how old, and that it is the child who complains: none of it makes somebody else the complainant. */
const REMARK = [
  '(?:via|with|through|using|supported by|represented by|by) (?:(?:an?|the|their|her|his) )?advoca(?:te|cy)(?: support)?',
  '(?:aged?|under|over|years?|yrs?|old|to|plus|\\d+)',
  '(?:themsel(?:f|ves)|himself|herself|self|direct(?:ly)?|complainant|service user)',
];

const word = `(?:${WORDS.toSorted((a, b) => b.length - a.length).join('|')})`;
const YOUNG = new RegExp(
  `^(?:an? |the )?(?:(?:service user|client|customer|complainant) )?${word}(?: (?:(?:or|and) )?(?:an? )?${word})*(?: (?:${REMARK.join('|')}))*$`,
);

/**
 * True where a type of complainant is a child or a young person: "Child/young person", "YP (16+)", "LAC via advocate";
 * never somebody who speaks for one, such as "Parent of a child" or "Child's advocate".
 */
export function isYoungPerson(name: string): boolean {
  return YOUNG.test(foldWords(name));
}
