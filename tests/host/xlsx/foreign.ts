/** A rich file as another program or an older Excel writes it: much of it the model does not hold. */
import { NAMESPACES, OFFICE, SPREADSHEET, contentTypes, packed, relationships } from './parts';
import type { Parts } from './parts';

const DRAWING = 'application/vnd.openxmlformats-officedocument.drawing';
const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const C = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const XDR = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const MICROSOFT = 'http://schemas.microsoft.com/office';

/** The part of the sheet `Cases`, on which everything hangs. */
export const CASES = 'xl/worksheets/sheet1.xml';

/** Elements of the sheet `Cases` that a change of one cell leaves as they are, each as it stands in the file. */
export const KEPT = [
  '<sheetPr codeName="Sheet1"><tabColor theme="4" tint="-0.249977111117893"/><outlinePr summaryBelow="0"/></sheetPr>',
  '<sheetProtection algorithmName="SHA-512" hashValue="AAAA" saltValue="BBBB" spinCount="100000" sheet="1" formatCells="0"/>',
  '<protectedRanges><protectedRange sqref="C1:C9" name="Range1"/></protectedRanges>',
  '<autoFilter ref="A1:C6"><filterColumn colId="1"><filters><filter val="Waste"/></filters></filterColumn></autoFilter>',
  '<phoneticPr fontId="1" type="noConversion"/>',
  '<conditionalFormatting sqref="B2:B6"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:id>{11111111-2222-3333-4444-555555555555}</x14:id></ext></extLst></cfRule></conditionalFormatting>',
  '<conditionalFormatting sqref="C2:C6"><cfRule type="cellIs" dxfId="0" priority="2" operator="greaterThan"><formula>10</formula></cfRule><cfRule type="top10" dxfId="1" priority="3" rank="3"/></conditionalFormatting>',
  '<dataValidations count="1"><dataValidation type="list" imeMode="off" allowBlank="1" showDropDown="1" showErrorMessage="1" sqref="C2:C6"><formula1>"a,b"</formula1></dataValidation></dataValidations>',
  '<hyperlinks><hyperlink ref="A2" r:id="rId3" tooltip="site"/></hyperlinks>',
  '<printOptions gridLines="1"/>',
  '<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
  '<pageSetup paperSize="8" orientation="landscape" horizontalDpi="600" verticalDpi="600"/>',
  '<headerFooter differentFirst="1"><oddFooter>&amp;L&amp;"Arial,Bold"&amp;8Page &amp;P</oddFooter><firstFooter>&amp;Cfirst</firstFooter></headerFooter>',
  '<rowBreaks count="1" manualBreakCount="1"><brk id="3" max="16383" man="1"/></rowBreaks>',
  '<ignoredErrors><ignoredError sqref="A2:A6" numberStoredAsText="1"/></ignoredErrors>',
  '<drawing r:id="rId1"/>',
  '<legacyDrawing r:id="rId2"/>',
  '<tableParts count="1"><tablePart r:id="rId5"/></tableParts>',
  '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar" id="{11111111-2222-3333-4444-555555555555}"><x14:dataBar minLength="0" maxLength="100"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule><xm:sqref>B2:B6</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>',
] as const;

const ROWS =
  '<row r="1" spans="1:3"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="2" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><r><rPr><i/></rPr><t xml:space="preserve">in </t></r><r><t>line</t></r></is></c></row>' +
  '<row r="2"><c r="A2" s="3" t="s"><v>2</v></c><c r="B2"><v>3</v></c><c r="C2"><f t="shared" ref="C2:C4" si="0">B2*2</f><v>6</v></c></row>' +
  '<row r="3"><c r="A3" t="s"><v>2</v></c><c r="B3"><v>4</v></c><c r="C3"><f t="shared" si="0"/><v>8</v></c></row>' +
  '<row r="4" hidden="1"><c r="A4" t="s"><v>2</v></c><c r="B4"><v>5</v></c><c r="C4"><f t="shared" si="0"/><v>10</v></c></row>' +
  '<row r="6"><c r="A6" t="b"><v>1</v></c><c r="B6" t="e"><v>#N/A</v></c><c r="C6"><f t="array" ref="C6">SUM(B2:B4*2)</f><v>24</v></c></row>';

const [sheetPr, ...afterData] = KEPT;

const COMMENTS = `<comments ${NAMESPACES}><authors><author>A. N. Officer</author></authors><commentList><comment ref="B2" authorId="0"><text><r><t>look again</t></r></text></comment></commentList></comments>`;

const CHART =
  `<c:chartSpace xmlns:c="${C}" xmlns:a="${A}" xmlns:r="${OFFICE}"><c:date1904 val="0"/><c:lang val="en-GB"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>` +
  '<c:areaChart><c:grouping val="standard"/><c:varyColors val="0"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>Cases!$B$2:$B$4</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:areaChart>' +
  '<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>';

const corner = (name: string, at: number): string =>
  `<xdr:${name}><xdr:col>${at}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${at}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
const DRAWING_PART =
  `<xdr:wsDr xmlns:xdr="${XDR}" xmlns:a="${A}"><xdr:twoCellAnchor>${corner('from', 5)}${corner('to', 9)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Areas"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${C}"><c:chart xmlns:c="${C}" xmlns:r="${OFFICE}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>` +
  `<xdr:twoCellAnchor>${corner('from', 10)}${corner('to', 12)}<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Crest" descr="The council's crest"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="${OFFICE}" r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;

const VML =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025" type="#_x0000_t202"><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>';

const STYLES =
  `<styleSheet ${NAMESPACES}><numFmts count="1"><numFmt numFmtId="170" formatCode="0.000"/></numFmts>` +
  '<fonts count="3"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font><font><b/><strike/><sz val="12"/><color theme="0"/><name val="Cambria"/></font><font><u val="double"/><sz val="11"/><color indexed="12"/><name val="Calibri"/></font></fonts>' +
  '<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5999938962981048"/><bgColor indexed="64"/></patternFill></fill><fill><gradientFill degree="90"><stop position="0"><color theme="0"/></stop><stop position="1"><color theme="4"/></stop></gradientFill></fill></fills>' +
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border diagonalUp="1"><left/><right/><top/><bottom style="thin"><color theme="5"/></bottom><diagonal style="thin"><color auto="1"/></diagonal></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1"><alignment textRotation="45"/></xf><xf numFmtId="170" fontId="0" fillId="3" borderId="0" xfId="0"/><xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="0" quotePrefix="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '<dxfs count="2"><dxf><font><b/><color rgb="FF9C0006"/></font></dxf><dxf><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs><tableStyles count="0"/></styleSheet>';

const SHARED_STRINGS = `<sst ${NAMESPACES} count="5" uniqueCount="3"><si><t>Case</t></si><si><r><rPr><b/><sz val="11"/></rPr><t>Te</t></r><r><t>am</t></r></si><si><t>Waste</t></si></sst>`;

export function foreignParts(): Parts {
  return {
    '[Content_Types].xml': contentTypes(
      { png: 'image/png', vml: 'application/vnd.openxmlformats-officedocument.vmlDrawing' },
      {
        'xl/workbook.xml': `${SPREADSHEET}.sheet.main+xml`,
        [CASES]: `${SPREADSHEET}.worksheet+xml`,
        'xl/worksheets/sheet2.xml': `${SPREADSHEET}.worksheet+xml`,
        'xl/styles.xml': `${SPREADSHEET}.styles+xml`,
        'xl/sharedStrings.xml': `${SPREADSHEET}.sharedStrings+xml`,
        'xl/comments1.xml': `${SPREADSHEET}.comments+xml`,
        'xl/tables/table1.xml': `${SPREADSHEET}.table+xml`,
        'xl/drawings/drawing1.xml': `${DRAWING}+xml`,
        'xl/charts/chart1.xml': `${DRAWING}ml.chart+xml`,
        'xl/slicers/slicer1.xml': 'application/vnd.ms-excel.slicer+xml',
      },
    ),
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml':
      `<workbook ${NAMESPACES}><fileVersion appName="xl" lastEdited="7"/><workbookPr codeName="ThisWorkbook"/><bookViews><workbookView xWindow="10" activeTab="1"/></bookViews>` +
      '<sheets><sheet name="Cases" sheetId="4" r:id="rId1"/><sheet name="Other sheet" sheetId="7" r:id="rId2"/></sheets>' +
      `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Cases!$A$1:$C$6</definedName><definedName name="_xlnm.Print_Titles" localSheetId="1">'Other sheet'!$A:$B,'Other sheet'!$1:$1</definedName><definedName name="Teams" comment="all of them">Cases!$B$2:$B$6</definedName></definedNames><calcPr calcId="162913" iterate="1"/></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'worksheet', '/xl/worksheets/sheet2.xml'],
      ['rId3', 'styles', 'styles.xml'],
      ['rId4', 'sharedStrings', 'sharedStrings.xml'],
    ]),
    [CASES]: `<worksheet ${NAMESPACES}>${sheetPr}<dimension ref="A1:C6"/><sheetViews><sheetView showFormulas="0" rightToLeft="1" workbookViewId="0"/></sheetViews><sheetFormatPr baseColWidth="10" defaultRowHeight="15"/><cols><col min="1" max="2" width="20.7109375" customWidth="1"/></cols><sheetData>${ROWS}</sheetData>${afterData.join('')}</worksheet>`,
    'xl/worksheets/_rels/sheet1.xml.rels': relationships([
      ['rId1', 'drawing', '../drawings/drawing1.xml'],
      ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
      ['rId3', 'hyperlink', 'https://council.example/'],
      ['rId4', 'comments', '../comments1.xml'],
      ['rId5', 'table', '../tables/table1.xml'],
      ['rId6', `${MICROSOFT}/2007/relationships/slicer`, '../slicers/slicer1.xml'],
    ]),
    'xl/worksheets/sheet2.xml': `<worksheet ${NAMESPACES}><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetData><row r="1"><c r="A1"><f>Cases!B2</f><v>3</v></c></row></sheetData></worksheet>`,
    'xl/styles.xml': STYLES,
    'xl/sharedStrings.xml': SHARED_STRINGS,
    'xl/comments1.xml': COMMENTS,
    'xl/tables/table1.xml': `<table ${NAMESPACES} id="3" name="Facts" displayName="Facts" ref="E20:F22" totalsRowShown="0"><autoFilter ref="E20:F22"/><tableColumns count="2"><tableColumn id="1" name="Fact"/><tableColumn id="2" name="Number" dataDxfId="0"><calculatedColumnFormula>1+1</calculatedColumnFormula></tableColumn></tableColumns><tableStyleInfo name="TableStyleLight9" showFirstColumn="0" showLastColumn="1" showRowStripes="1" showColumnStripes="0"/></table>`,
    'xl/drawings/drawing1.xml': DRAWING_PART,
    'xl/drawings/_rels/drawing1.xml.rels': relationships([
      ['rId1', 'chart', '../charts/chart1.xml'],
      ['rId2', 'image', '../media/image1.png'],
    ]),
    'xl/drawings/vmlDrawing1.vml': VML,
    'xl/charts/chart1.xml': CHART,
    'xl/media/image1.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]),
    'xl/slicers/slicer1.xml': `<slicers xmlns="${MICROSOFT}/spreadsheetml/2009/9/main"><slicer name="Team" cache="Slicer_Team" rowHeight="241300"/></slicers>`,
  };
}

export function foreignFile(): Uint8Array {
  return packed(foreignParts());
}
