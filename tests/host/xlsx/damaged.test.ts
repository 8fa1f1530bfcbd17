/** What figures rest on is read whole, or the file is refused by a message that names it. */
import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openWorkbook } from '../../../src/host';
import { Problem } from '../../../src/problem';
import { firstSheet, NAMESPACES, packed, partsOf, relationships, smallPackage } from './parts';

const SAMPLE = readFileSync('assets/sample-register.xlsx');
const PARTS = partsOf(SAMPLE);
const WORKBOOK = 'xl/workbook.xml';
const RELATIONSHIPS = 'xl/_rels/workbook.xml.rels';

/** The sample register with one part changed, or left out; its sums and sizes are right. */
function changed(name: string, change: (text: string) => string | undefined): Uint8Array {
  const { [name]: part, ...others } = PARTS;
  const text = change(strFromU8(part ?? new Uint8Array()));
  return zipSync(text === undefined ? others : { ...others, [name]: strToU8(text) }, { level: 0 });
}

/** The message with which the file is refused; '' where it is opened. */
function refusal(bytes: Uint8Array): string {
  try {
    openWorkbook(bytes, 'register.xlsx');
    return '';
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    expect(error.code).toBe('file-damaged');
    expect(error.remedy).toMatch(/earlier copy.*Excel/);
    return error.message;
  }
}

/** A sheet's part, by the order of the workbook. */
const sheets = openWorkbook(SAMPLE, 'sample.xlsx').workbook.sheets.map(({ name, part = '' }) => ({ name, part }));
const NAMED: [part: string, named: string][] = [
  ...sheets.map(({ name, part }): [string, string] => [part, `the sheet “${name}”`]),
  ['xl/tables/table1.xml', 'the sheet “'],
  ['xl/styles.xml', "cells' formats (xl/styles.xml)"],
  ['xl/sharedStrings.xml', "cells' texts (xl/sharedStrings.xml)"],
  [WORKBOOK, 'list of sheets (xl/workbook.xml)'],
  [RELATIONSHIPS, RELATIONSHIPS],
  ['[Content_Types].xml', '[Content_Types].xml'],
];

it('the sample has the sheets that this is about', () => {
  expect(sheets.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Register', 'Lists', 'Settings', 'Benchmarks']),
  );
});

describe.each(NAMED)('%s', (part, named) => {
  const length = PARTS[part]?.length ?? 0;

  it('cut short anywhere', () => {
    for (let step = 1; step <= 6; step++) {
      const at = Math.max(60, Math.floor((length * step) / 6) - 7 - step);
      expect(refusal(changed(part, (text) => text.slice(0, at))), `at ${at}`).toContain(named);
    }
  });

  it('without a closing tag, or without a quote', () => {
    const without = (text: string, at: number, to: number): string => text.slice(0, at) + text.slice(to);
    const closing = (text: string): string => {
      const at = text.lastIndexOf('</', text.length - 20);
      return without(text, at, text.indexOf('>', at) + 1);
    };
    const quote = (text: string): string => {
      const at = text.lastIndexOf('="', (text.length * 2) / 3) + 1;
      return without(text, at, at + 1);
    };
    for (const change of [closing, quote]) expect(refusal(changed(part, change)), change.name).toContain(named);
  });

  it.each(['<row r="0"/>', `<theme ${NAMESPACES}><sheetData/></theme>`, '<sheet/>'])(
    'with %s in its place',
    (other) => {
      expect(refusal(changed(part, () => other))).toContain(named);
    },
  );

  it('with content that is not what its sum says', () => {
    const text = PARTS[part] ?? new Uint8Array();
    const bytes = changed(part, (same) => same);
    const at = Buffer.from(bytes).indexOf(Buffer.from(text));
    bytes[at + text.length - 20] = 0x20;
    expect(refusal(bytes)).toContain(named);
  });
});

describe('tags that the scanners look for, changed into others of which nothing is known', () => {
  it.each([
    ['a row', 'sheet1', (text: string) => text.replace(/<row( r="40".*?)<\/row>/, '<rov$1</rov>')],
    ['a value', 'sheet1', (text: string) => text.replace(/<v>(\d+)<\/v>/, '<w>$1</w>')],
  ])('%s', (_, sheet, change) => {
    const name = `xl/worksheets/${sheet}.xml`;
    expect(change(strFromU8(PARTS[name] ?? new Uint8Array()))).not.toBe(strFromU8(PARTS[name] ?? new Uint8Array()));
    expect(refusal(changed(name, change))).toContain('the sheet “Register”');
  });

  it('an empty cell, or what a cell holds', () => {
    for (const cell of ['<d r="A1"/>', '<c r="A1"><w>1</w></c>', '<c r="A1"><v>1</v><u/></c>', '<x:c r="A1"/>'])
      expect(refusal(packed(smallPackage(`<sheetData><row r="1">${cell}</row></sheetData>`))), cell).toContain(
        '“Sheet1”',
      );
  });

  it('a string, after which all others would be taken for their neighbours', () => {
    const change = (text: string): string => text.replace(/<si>(.*?)<\/si>/, '<sj>$1</sj>');
    expect(refusal(changed('xl/sharedStrings.xml', change))).toContain('xl/sharedStrings.xml');
  });

  it('an entry of the list of sheets', () => {
    expect(refusal(changed(WORKBOOK, (text) => text.replace(/<sheet (?=name="Settings")/, '<shoot ')))).toContain(
      WORKBOOK,
    );
  });
});

describe('what is referred to and not there', () => {
  it.each([
    ['the part of a sheet', 'xl/worksheets/sheet3.xml', 'the sheet “'],
    ['styles', 'xl/styles.xml', 'xl/styles.xml'],
    ['strings', 'xl/sharedStrings.xml', 'xl/sharedStrings.xml'],
    ['a table', 'xl/tables/table2.xml', 'the sheet “'],
  ])('%s', (_, part, named) => {
    expect(PARTS[part]).toBeDefined();
    expect(refusal(changed(part, () => undefined))).toContain(named);
  });

  it('the relationship of a sheet, or its target', () => {
    for (const change of [
      (text: string) => text.replace(/<Relationship [^>]*sheet2\.xml"[^>]*>/, ''),
      (text: string) => text.replace(/sheet2\.xml/, 'sheet22.xml'),
    ])
      expect(refusal(changed(RELATIONSHIPS, change))).toContain('the sheet “');
  });

  it('strings that cells name, where the part is sound but shorter', () => {
    const change = (text: string): string => text.replace(/(?:<si>(?:(?!<si>).)*<\/si>){40}(?=<\/sst>)/, '');
    expect(refusal(changed('xl/sharedStrings.xml', change))).toContain('the sheet “');
    const sheet = (index: string): Uint8Array =>
      packed(smallPackage(`<sheetData><row r="1"><c r="A1" t="s"><v>${index}</v></c></row></sheetData>`));
    for (const index of ['0', '-1', 'x', '1.5']) expect(refusal(sheet(index)), index).toContain('the sheet “Sheet1”');
  });
});

describe('what no figure rests on may be damaged', () => {
  it.each(['xl/theme/theme1.xml', 'docProps/core.xml', 'docProps/app.xml'])('%s', (part) => {
    const cut = changed(part, (text) => text.slice(0, text.length / 2));
    expect(refusal(cut)).toBe('');
    expect(refusal(changed(part, () => undefined))).toBe('');
  });

  it('and what the schema allows is no damage: comments, spaces, extensions, sheets of charts', () => {
    const rows =
      '<sheetData>\n <!-- a row --> <row r="1">\n  <c r="A1"><v>1</v></c>\n <c r="B1" t="inlineStr"><is><r><t>a&gt;b</t></r></is></c>' +
      '<c r="C1"><v>3</v><extLst><ext uri="x"><y:z xmlns:y="y"/></ext></extLst></c></row>\n<row r="2"/></sheetData>';
    const bytes = packed(
      smallPackage(rows, {
        [WORKBOOK]: `<workbook ${NAMESPACES}><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/><sheet name="Chart" sheetId="2" r:id="rId2"/></sheets></workbook>`,
        [RELATIONSHIPS]: relationships([
          ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
          ['rId2', 'chartsheet', 'chartsheets/sheet1.xml'],
          ['rId3', 'sharedStrings', 'sharedStrings.xml'],
        ]),
        'xl/chartsheets/sheet1.xml': strToU8('<chartsheet/>'),
        'xl/sharedStrings.xml': `<sst ${NAMESPACES}/>`,
      }),
    );
    const { workbook } = openWorkbook(bytes, 'register.xlsx');
    expect([...(firstSheet(workbook).cells.get(0)?.values() ?? [])].map(({ value }) => value)).toEqual([1, 'a>b', 3]);
  });
});
