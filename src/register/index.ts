export * from './types';
export * from './allowedValues';
export { ALLOWED_VALUES } from './closedLists';
export * from './codes';
export { COLUMNS } from './columns';
export type { ColumnKey, NameKey } from './columns';
export { firstSheet, sheetAt, type Register } from './register';
export { headingOn, specOf } from './headings';
export { listOf, type ColumnSpec } from './columnKinds';
export { saysNothing } from './nothingWords';
export * from './settings';
export { allowedInWords, changedSettings, limitsInWords, SETTINGS, settingText } from './settingsList';
export type { SettingSpec } from './settingsList';
export { SETTING_EFFECTS } from './settingEffects';
export { LIMIT_SETTINGS } from './timeLimitSettings';
export { parseSettings } from './settingsSheet';
export { procedureCode, procedureNamed } from './procedureNames';
export { PROCEDURE_CHOICES, PROCEDURE_HEADINGS } from './procedureLimits';
export { COMPANION_SHEETS } from './companionSheets';
export { isCompanion } from './ombudsmanSheet';
export { OMBUDSMAN_COLUMNS, type OmbudsmanKey } from './ombudsmanColumns';
export type { CompanionColumn } from './companionTable';
export { definitionTable } from './definitionTables';
export type { DefinitionSheet, DefinitionTable } from './definitionTables';
export { groupingNames, partsOf, REPORT_COLUMNS, rowOfTexts, TABLES_COLUMNS, typedConditions } from './tableSheets';
export type { ReportKey, ReportRow, TableKey, TableRow, TypedCondition, TypedRow } from './tableSheets';
export {
  BENCHMARK_COLUMNS,
  benchmarkGrid,
  benchmarkSheets,
  benchmarkTable,
  rateScales,
  type BenchmarkKey,
  type BenchmarkTable,
  type BenchmarkTableRow,
  type RateKey,
} from './benchmarks';
export { benchmarkAddresses, readCompanions, unclearBenchmarks } from './companions';
export type { Companions } from './companions';
export { delimitedRows, readDelimited, type DelimitedRow } from './delimited';
export { pastedTable, type PastedRow, type PastedTable } from './pastedTable';
export { ENGLISH_COUNCILS } from './englishCouncils';
export { findRegister } from './findRegister';
export { noRows } from './registerMessages';
export { sheetHeadings } from './sheetHeadings';
export type { SheetHeading, SheetHeadings } from './sheetHeadings';
export type { FindOptions, FoundRegister, RegisterSource } from './findRegister';
export { NO_MEANINGS, readMeanings, valueChoices, wholeChoices, wordChoices } from './meanings';
export type { GivenMeanings, Meanings } from './meanings';
export { mergedProfiles, NO_PROFILE, profileText, readProfile, type Profile } from './profile';
export { parseRegister, parseSteps } from './parseRegister';
export { cleanCouncil, councilIndex, councilName, isNoCouncil, isOneCouncil, isSameCouncil } from './councilNames';
export type { CouncilName } from './councilNames';
export type { UnreadWord } from './columnSet';
export { readCount, isMissingFigure, plainNumber, readNumber, readRate, exactSum } from './numbers';
export type { RateScale } from './numbers';
export { isAttainable, isShareOfSome, isShownAs, percentText } from './printedRates';
export { contextMeasure, type ContextMeasure } from './contextRows';
export { nameFolder } from './nameFolding';
export { isTotal, publishedPlace } from './publishedRows';
export { publishedTables } from './publishedTables';
export { scopeWords } from './scopeWords';
export { withoutMarks } from './marks';
export { registerCells, rowName } from './places';
export type { RegisterCells, RegisterPart } from './places';
export * from './at';
export { readDay } from './dayCells';
export { ownHeadings } from './ownColumns';
export { readingRules, type ReadingRules } from './readingRules';
export { READING_FINDINGS } from './readingFindings';
export type { ReadingFinding, ReadingRuleId, SharedRuleId } from './readingFindings';
export { shownValue } from './findingLog';
export { shownCode } from './shownCode';
export { isCellUnread, READ_COLUMNS, unreadBit, unreadColumns } from './unread';
export { slipsBetween, slipsIn } from './spelling';
export { cellIn, cellText, foldKey, foldWords, isBlank, isErrorText, slugOf } from './cells';
export { isYoungPerson } from './youngPeople';
export { sheetRows, understandingOf, WHOLE_KEYS } from './understanding';
export type { HeadingCells, Understanding, WholeKey } from './understanding';
export { repeatable } from './wordCount';
