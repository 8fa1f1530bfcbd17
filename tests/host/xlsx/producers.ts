/** Small workbooks in the XML habits of the programs that write most of the files that councils have. */
import { contentTypes, NAMESPACES, OFFICE, relationships, SPREADSHEET, type Parts } from './parts';

const MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const X14 = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"';
const X14AC = 'xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"';
const XM = 'xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"';
const XR = 'xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision"';

interface Producer {
  /** The whole worksheet part. */
  readonly sheet: string;
  /** What stands inside `sst`. */
  readonly strings?: string;
  /** Relationships of the sheet, and the parts that they lead to. */
  readonly related?: readonly (readonly [id: string, kind: string, target: string])[];
  readonly parts?: Parts;
  readonly types?: Readonly<Record<string, string>>;
  /** Attributes of `workbookView`. */
  readonly view?: string;
}

function workbook({ sheet, strings = '', related = [], parts = {}, types = {}, view = '' }: Producer): Parts {
  return {
    '[Content_Types].xml': contentTypes(
      { vml: 'application/vnd.openxmlformats-officedocument.vmlDrawing' },
      {
        'xl/workbook.xml': `${SPREADSHEET}.sheet.main+xml`,
        'xl/worksheets/sheet1.xml': `${SPREADSHEET}.worksheet+xml`,
        'xl/styles.xml': `${SPREADSHEET}.styles+xml`,
        'xl/sharedStrings.xml': `${SPREADSHEET}.sharedStrings+xml`,
        ...types,
      },
    ),
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook ${NAMESPACES}><bookViews><workbookView${view}/></bookViews><sheets><sheet name="Register" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'styles', 'styles.xml'],
      ['rId3', 'sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/worksheets/sheet1.xml': sheet,
    ...(related.length > 0 ? { 'xl/worksheets/_rels/sheet1.xml.rels': relationships(related) } : {}),
    'xl/styles.xml': `<styleSheet ${NAMESPACES}><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
    'xl/sharedStrings.xml': `<sst ${NAMESPACES}>${strings}</sst>`,
    ...parts,
  };
}

/** Revision ids, a button, dynamic arrays, a picture in a cell, a data table, sparklines, a table, panes of a split. */
const excel = workbook({
  sheet:
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<worksheet ${NAMESPACES} ${MC} mc:Ignorable="x14ac xr" ${X14AC} ${XR} xr:uid="{00000000-0001-0000-0000-000000000000}">` +
    '<sheetPr codeName="Sheet1"><outlinePr summaryBelow="0"/></sheetPr><dimension ref="A1:D9"/>' +
    '<sheetViews><sheetView tabSelected="1" topLeftCell="A2" workbookViewId="0"><pane xSplit="2400" ySplit="900" topLeftCell="C4" activePane="bottomRight"/><selection pane="topRight" activeCell="C1" sqref="C1"/><selection pane="bottomRight" activeCell="D5" sqref="D5:D6"/></sheetView></sheetViews>' +
    '<sheetFormatPr defaultRowHeight="14.4" x14ac:dyDescent="0.3"/><cols><col min="1" max="1" width="20.7109375" bestFit="1" customWidth="1"/><col min="2" max="4" width="9.88671875" bestFit="1"/></cols>' +
    '<sheetData><row r="1" spans="1:4" ht="15.6" thickBot="1" x14ac:dyDescent="0.3"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" s="1"><v>45019</v></c></row>' +
    '<row r="2" spans="1:4" ph="1" x14ac:dyDescent="0.3"><c r="A2" t="s" ph="1"><v>2</v></c><c r="B2" t="e" vm="1"><v>#VALUE!</v></c><c r="C2" t="b"><v>1</v></c></row>' +
    '<row r="3" outlineLevel="1" collapsed="1"><c r="A3" cm="1"><f t="array" aca="1" ref="A3:A4" ca="1">_xlfn.UNIQUE(B3:B9)</f><v>3</v></c><c r="B3"><f ca="1">NOW()</f><v>45019.5</v></c><c r="C3"><f t="shared" ref="C3:C4" si="0">B3*2</f><v>2</v></c></row>' +
    '<row r="4"><c r="A4"><v>4</v></c><c r="C4"><f t="shared" si="0"/><v>0</v></c><c r="D4"><f t="dataTable" ref="D4:D5" dt2D="0" dtr="0" r1="B3"/><v>1</v></c></row></sheetData>' +
    '<sheetProtection sheet="1" objects="1" scenarios="1"/><protectedRanges><protectedRange sqref="A1" name="Headings"/></protectedRanges><mergeCells count="1"><mergeCell ref="A8:B9" xr:uid="{1}"/></mergeCells><phoneticPr fontId="0" type="noConversion"/>' +
    `<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="B2:B9" xr:uid="{2}"><mc:AlternateContent xmlns:x12ac="http://schemas.microsoft.com/office/spreadsheetml/2011/1/ac"><mc:Choice Requires="x12ac"><x12ac:list>a,"b,c"</x12ac:list></mc:Choice><mc:Fallback><formula1>"a,b"</formula1></mc:Fallback></mc:AlternateContent></dataValidation></dataValidations>` +
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><legacyDrawing r:id="rId1"/>' +
    `<mc:AlternateContent><mc:Choice Requires="x14"><controls><mc:AlternateContent><mc:Choice Requires="x14"><control shapeId="1025" r:id="rId3" name="Button 1"><controlPr defaultSize="0" print="0"><anchor><from><xdr:col xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing">1</xdr:col></from></anchor></controlPr></control></mc:Choice></mc:AlternateContent></controls></mc:Choice></mc:AlternateContent>` +
    `<tableParts count="1"><tablePart r:id="rId2"/></tableParts><extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" ${X14}><x14:sparklineGroups ${XM}><x14:sparklineGroup displayEmptyCellsAs="gap"><x14:sparklines><x14:sparkline><xm:f>Register!A3:C3</xm:f><xm:sqref>D3</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst></worksheet>`,
  strings:
    '<si><t>Ref</t></si><si><r><rPr><b/></rPr><t xml:space="preserve">Te </t></r><r><t>am</t></r></si><si><t>課</t><rPh sb="0" eb="1"><t>カ</t></rPh><phoneticPr fontId="0"/></si>',
  related: [
    ['rId1', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
    ['rId2', 'table', '../tables/table1.xml'],
    ['rId3', 'ctrlProp', '../ctrlProps/ctrlProp1.xml'],
  ],
  types: {
    'xl/tables/table1.xml': `${SPREADSHEET}.table+xml`,
    'xl/ctrlProps/ctrlProp1.xml': 'application/vnd.ms-excel.controlproperties+xml',
  },
  parts: {
    'xl/drawings/vmlDrawing1.vml': '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="_x0000_s1025"/></xml>',
    'xl/ctrlProps/ctrlProp1.xml': `<formControlPr xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" objectType="Button" lockText="1"/>`,
    'xl/tables/table1.xml': `<table ${NAMESPACES} ${XR} id="1" xr:uid="{3}" name="Extra" displayName="Extra" ref="F1:F3" totalsRowShown="0"><autoFilter ref="F1:F3" xr:uid="{4}"/><tableColumns count="1"><tableColumn id="1" xr3:uid="{5}" xmlns:xr3="http://schemas.microsoft.com/office/spreadsheetml/2016/revision3" name="More"/></tableColumns></table>`,
  },
  view: ' xWindow="0" activeTab="-1" xr2:uid="{6}" xmlns:xr2="http://schemas.microsoft.com/office/spreadsheetml/2015/revision2"',
});

/** Words for booleans, defaults in full, every formula with `aca`, an extension of its own. */
const libreOffice = workbook({
  sheet:
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet ${NAMESPACES} xmlns:loext="http://schemas.libreoffice.org/" ${X14}><sheetPr filterMode="false"><tabColor rgb="FFFF0000"/><pageSetUpPr fitToPage="false"/></sheetPr><dimension ref="A1:C3"/>` +
    '<sheetViews><sheetView showFormulas="false" showGridLines="true" showRowColHeaders="true" rightToLeft="false" tabSelected="true" view="normal" zoomScale="100" workbookViewId="0"><selection pane="topLeft" activeCell="A1" activeCellId="0" sqref="A1"/></sheetView></sheetViews>' +
    '<sheetFormatPr defaultColWidth="11.53515625" defaultRowHeight="12.8" zeroHeight="false" outlineLevelRow="0"/><cols><col collapsed="false" customWidth="true" hidden="false" outlineLevel="0" max="1" min="1" style="0" width="14.27"/></cols>' +
    '<sheetData><row r="1" customFormat="false" ht="12.8" hidden="false" customHeight="false" outlineLevel="0" collapsed="false"><c r="A1" s="0" t="s"><v>0</v></c><c r="B1" s="0" t="s"><v>1</v></c></row>' +
    '<row r="2" customFormat="false" ht="12.8" hidden="true" customHeight="false"><c r="A2" s="1" t="n"><v>45019</v></c><c r="B2" s="0"><f aca="false">SUM(A2;1)</f><v>45020</v></c><c r="C2" t="str"><f aca="false">&quot;a&quot;&amp;&quot;b&quot;</f><v>ab</v></c></row></sheetData>' +
    '<printOptions headings="false" gridLines="false" gridLinesSet="true" horizontalCentered="false" verticalCentered="false"/><pageMargins left="0.7875" right="0.7875" top="1.025" bottom="1.025" header="0.7875" footer="0.7875"/><pageSetup paperSize="9" scale="100" fitToWidth="1" fitToHeight="1" pageOrder="downThenOver" orientation="portrait" blackAndWhite="false" draft="false" cellComments="none" horizontalDpi="300" verticalDpi="300" copies="1"/><headerFooter differentFirst="false" differentOddEven="false"><oddHeader>&amp;C&amp;&quot;Times New Roman,Regular&quot;&amp;12&amp;A</oddHeader></headerFooter>' +
    '<extLst><ext uri="{7626C862-2A13-11E5-B345-FEFF819CDC9F}"><loext:colorScale/></ext></extLst></worksheet>',
  strings: '<si><t xml:space="preserve">Ref</t></si><si><t xml:space="preserve"> Team </t></si>',
});

/** No declaration, no relationships' namespace, strings in line, empty results, dates as text. */
const openpyxl = workbook({
  sheet:
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><outlinePr summaryBelow="1" summaryRight="1"/><pageSetUpPr/></sheetPr><dimension ref="A1:C3"/><sheetViews><sheetView workbookViewId="0"><selection activeCell="A1" sqref="A1"/></sheetView></sheetViews><sheetFormatPr baseColWidth="8" defaultRowHeight="15"/>` +
    '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Ref</t></is></c><c r="B1" t="inlineStr"><is><r><rPr><i val="1"/></rPr><t xml:space="preserve"> rich </t></r></is></c></row><row r="2"><c r="A2" s="1" t="d"><v>2023-04-03T12:00:00</v></c><c r="B2"><f>A2+1</f><v/></c><c r="C2" t="n"><v>0.1</v></c></row></sheetData>' +
    '<conditionalFormatting sqref="C2"><cfRule type="iconSet" priority="1"><iconSet iconSet="3TrafficLights1"><cfvo type="percent" val="0"/><cfvo type="percent" val="33"/><cfvo type="percent" val="67"/></iconSet></cfRule></conditionalFormatting><pageMargins left="0.75" right="0.75" top="1" bottom="1" header="0.5" footer="0.5"/></worksheet>',
});

/** Many namespaces, numbers with a point, panes in floating point. */
const googleSheets = workbook({
  sheet:
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet ${NAMESPACES} xmlns:mx="http://schemas.microsoft.com/office/mac/excel/2008/main" ${MC} xmlns:mv="urn:schemas-microsoft-com:mac:vml" ${X14} ${X14AC} ${XM}><sheetPr><outlinePr summaryBelow="0" summaryRight="0"/></sheetPr>` +
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1.0" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection activeCell="B3" sqref="B3" pane="bottomLeft"/></sheetView></sheetViews><sheetFormatPr customHeight="1" defaultColWidth="12.63" defaultRowHeight="15.75"/><cols><col customWidth="1" min="1" max="1" width="18.88"/></cols>' +
    '<sheetData><row r="1"><c r="A1" s="0" t="s"><v>0</v></c></row><row r="2"><c r="A2" s="1"><v>45019.0</v></c><c r="B2" s="0" t="b"><v>0</v></c><c r="C2" s="0"><f t="shared" ref="C2:C3" si="1">if(A2&gt;0,&quot;&#10;late&quot;)</f><v>#N/A</v></c></row><row r="3"><c r="C3" s="0" t="str"><f t="shared" si="1"/><v>late</v></c></row></sheetData>' +
    '<dataValidations><dataValidation type="custom" allowBlank="1" showDropDown="1" sqref="A2:A3"><formula1>OR(NOT(ISERROR(DATEVALUE(A2))), AND(ISNUMBER(A2)))</formula1></dataValidation></dataValidations><drawing r:id="rId1"/></worksheet>',
  strings: '<si><t>Ref</t></si>',
  related: [['rId1', 'drawing', '../drawings/drawing1.xml']],
  types: { 'xl/drawings/drawing1.xml': 'application/vnd.openxmlformats-officedocument.drawing+xml' },
  parts: {
    'xl/drawings/drawing1.xml':
      '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>',
  },
});

/** Indented, with a prefix on everything, attributes on lines of their own. */
const prefixed = workbook({
  sheet: `<?xml version="1.0" encoding="utf-8"?>
<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}">
  <x:sheetViews>
    <x:sheetView tabSelected="1" workbookViewId="0" />
  </x:sheetViews>
  <x:sheetFormatPr defaultRowHeight="15" />
  <x:sheetData>
    <x:row r="1">
      <x:c r="A1" t="s">
        <x:v>0</x:v>
      </x:c>
      <x:c
        r="B1"
        s = "1"
        t="n">
        <x:f>DATE(2023,4,
3)</x:f>
        <x:v>45019</x:v>
      </x:c>
      <x:c r="C1" t="e">
        <x:f>NA()</x:f>
        <x:v>
          #N/A
        </x:v>
      </x:c>
    </x:row>
  </x:sheetData>
  <x:autoFilter ref="A1:C1" />
  <x:rowBreaks count="1" manualBreakCount="1">
    <x:brk id="1" max="16383" man="1" />
  </x:rowBreaks>
</x:worksheet>
`.replaceAll('\n', '\r\n'),
  strings: '<si><t>Ref</t></si>',
});

/** Every row of a fixed height, a header and footer in its own typeface, page numbers from 1. */
const numbers = workbook({
  sheet:
    `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet ${NAMESPACES}><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A2:B3"/><sheetViews><sheetView workbookViewId="0" showGridLines="0" defaultGridColor="1"><pane topLeftCell="B3" xSplit="1" ySplit="2" activePane="bottomRight" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultColWidth="8.33333" defaultRowHeight="19.9" customHeight="1" outlineLevelRow="0" outlineLevelCol="0"/><cols><col min="1" max="2" width="16.3516" style="1" customWidth="1"/><col min="3" max="16384" width="16.3516" style="1" customWidth="1"/></cols>` +
    '<sheetData><row r="1" ht="27.65" customHeight="1"><c r="A1" t="s" s="2"><v>0</v></c><c r="B1" s="2"/></row><row r="2" ht="20.25" customHeight="1"><c r="A2" s="1"><v>45019</v></c><c r="B2"><f>A2-1</f><v>45018</v></c></row></sheetData>' +
    '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><pageMargins left="1" right="1" top="1" bottom="1" header="0.25" footer="0.25"/><pageSetup firstPageNumber="1" fitToHeight="1" fitToWidth="1" scale="100" useFirstPageNumber="0" orientation="portrait" pageOrder="downThenOver"/><headerFooter><oddFooter>&amp;C&amp;"Helvetica Neue,Regular"&amp;12&amp;K000000&amp;P</oddFooter></headerFooter></worksheet>',
  strings: '<si><t>Table 1</t></si>',
});

/** Texts as results without a formula, the least around the cells. */
const sheetJs = workbook({
  sheet: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<worksheet ${NAMESPACES}><dimension ref="A1:B2"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetData><row r="1"><c r="A1" t="str"><v>Ref &amp; more\r\nof it</v></c><c r="B1" t="b"><v>1</v></c></row><row r="2" hidden="1"><c r="A2" t="str"><f>A1&amp;"x"</f><v></v></c><c r="B2" t="e"><v>#DIV/0!</v></c></row></sheetData><autoFilter ref="A1:B2"/><ignoredErrors><ignoredError numberStoredAsText="1" sqref="A1:B2"/></ignoredErrors></worksheet>`,
});

export const PRODUCERS = {
  Excel: excel,
  LibreOffice: libreOffice,
  openpyxl,
  'Google Sheets': googleSheets,
  'Open XML SDK': prefixed,
  'Apple Numbers': numbers,
  SheetJS: sheetJs,
} as const;
