/** Whatever a part holds, reading it takes work in proportion to its length, and it is opened or refused with a Problem. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openWorkbook, saveWorkbook } from '../../../src/host';
import { Problem } from '../../../src/problem';
import { runs } from '../../support/runs';
import { stepsOf } from '../../support/steps';
import type { Parts } from './parts';
import { contentTypes, firstSheet, NAMESPACES, packed, relationships, smallPackage, SPREADSHEET } from './parts';

const ROW = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';

/** Each place where a scanner meets what somebody else wrote. */
const PLACES: Readonly<Record<string, (hostile: string) => Parts>> = {
  'between elements': (hostile) => smallPackage(`${hostile}<sheetData>${ROW}</sheetData>`),
  'among the attributes of an element': (hostile) => smallPackage(`<sheetPr ${hostile}/><sheetData>${ROW}</sheetData>`),
  'in the value of an attribute': (hostile) =>
    smallPackage(`<sheetPr codeName="${hostile}"/><sheetData>${ROW}</sheetData>`),
  'among the attributes of a row': (hostile) => smallPackage(`<sheetData><row ${hostile}></row></sheetData>`),
  'within a row': (hostile) => smallPackage(`<sheetData><row r="1">${hostile}</row>${ROW}</sheetData>`),
  'between rows': (hostile) => smallPackage(`<sheetData>${hostile}</sheetData>`),
  'among the attributes of a cell': (hostile) =>
    smallPackage(`<sheetData><row r="1"><c ${hostile}><v>1</v></c></row></sheetData>`),
  'within a cell': (hostile) => smallPackage(`<sheetData><row r="1"><c r="A1">${hostile}</c></row></sheetData>`),
  'in a formula': (hostile) =>
    smallPackage(
      `<sheetData><row r="1"><c><f t="shared" si="0" ref="A1:A2">${hostile}</f></c></row><row r="2"><c><f t="shared" si="0"/></c></row></sheetData>`,
    ),
  'in a string of a cell': (hostile) =>
    smallPackage(`<sheetData><row r="1"><c t="inlineStr"><is>${hostile}</is></c></row></sheetData>`),
  'in a shared string': (hostile) => withPart('sharedStrings', `<sst ${NAMESPACES}><si>${hostile}</si></sst>`),
  'among the shared strings': (hostile) => withPart('sharedStrings', `<sst ${NAMESPACES}>${hostile}</sst>`),
  'in a number format': (hostile) =>
    withPart(
      'styles',
      `<styleSheet ${NAMESPACES}><numFmts><numFmt numFmtId="200" formatCode="${hostile}"/></numFmts></styleSheet>`,
    ),
  'in a defined name': (hostile) =>
    smallPackage(`<sheetData>${ROW}</sheetData>`, {
      'xl/workbook.xml': `<workbook ${NAMESPACES}><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">${hostile}</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">${hostile}</definedName></definedNames></workbook>`,
    }),
  'in the namespace of a part': (hostile) =>
    smallPackage('', {
      'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="http://${hostile}"><x:sheetData/></x:worksheet>`,
    }),
};

function withPart(kind: 'sharedStrings' | 'styles', text: string): Parts {
  return smallPackage(`<sheetData>${ROW}</sheetData>`, {
    '[Content_Types].xml': contentTypes(
      {},
      {
        'xl/workbook.xml': `${SPREADSHEET}.sheet.main+xml`,
        'xl/worksheets/sheet1.xml': `${SPREADSHEET}.worksheet+xml`,
        [`xl/${kind}.xml`]: `${SPREADSHEET}.${kind}+xml`,
      },
    ),
    'xl/_rels/workbook.xml.rels': relationships([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', kind, `${kind}.xml`],
    ]),
    [`xl/${kind}.xml`]: text,
  });
}

/** Pieces of markup, whole and broken, that a scanner could start over for. */
const PIECES = [
  ...[
    '<',
    '>',
    '/',
    '=',
    '"',
    "'",
    '&',
    ';',
    '[',
    ']',
    '{',
    '}',
    '!',
    '$',
    '#',
    '_',
    ':',
    ',',
    '-',
    ' ',
    '\n',
    '\u00a0',
  ],
  ...[
    'a',
    '1',
    'A1',
    'é',
    '&amp;',
    '&#',
    '&#x',
    '_x00',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?',
    '?>',
    '</',
    '/>',
    '=""',
  ],
  ...[
    '<a>',
    '</a>',
    '<a/>',
    '<a b="c">',
    '<c',
    '<c>',
    '<c/>',
    '</c>',
    '<c r="B1">',
    '<row',
    '<row>',
    '<row/>',
    '</row>',
  ],
  ...[
    '<v',
    '<v>',
    '</v>',
    '<v x>',
    '<f',
    '<f>',
    '</f>',
    '<is',
    '<is>',
    '</is>',
    '<t>',
    '</t>',
    '<t/>',
    '<si>',
    '</si>',
  ],
  ...['<si', ' r="1"', ' s="', " t='s'", '<cfRule', '<sheetData>', '</sheetData>'],
];

const LENGTH = 1_000;
/** What opening any workbook takes besides. */
const FIXED = 50_000;

/** Of opening the file and, if it could be opened, writing its first sheet anew. */
function workOn(parts: Parts): number {
  const bytes = packed(parts);
  return stepsOf(() => {
    try {
      const { workbook } = openWorkbook(bytes, 'register.xlsx');
      firstSheet(workbook).changed = true;
      saveWorkbook(workbook);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
    }
  });
}

describe.each(Object.entries(PLACES))('what is repeated %s', (_where, partsOf) => {
  const grows = (unit: string): void => {
    const once = workOn(partsOf(unit.repeat(LENGTH)));
    const twice = workOn(partsOf(unit.repeat(2 * LENGTH)));
    expect(twice, `of ${JSON.stringify(unit)}`).toBeLessThanOrEqual(2.5 * once + FIXED);
  };

  it('takes at most two and a half times the work for twice as much', () => {
    PIECES.forEach(grows);
  });

  it('and so do pieces of it together', () => {
    const unit = fc.array(fc.constantFrom(...PIECES), { minLength: 2, maxLength: 4 }).map((pieces) => pieces.join(''));
    fc.assert(fc.property(unit, grows), { numRuns: runs(10) });
  });
});
