/** What came of a report: the sheets written, those kept, and what must be known before its figures are used. */
import { Link } from '@fluentui/react-components';
import { useState } from 'react';
import { goToCell, showSheet, toProblem } from '../../excel';
import type { Generated } from '../../jobs';
import { counted } from '../../nouns';
import type { Problem } from '../../problem';
import type { Finding } from '../../register';
import { KINDS, type Report } from '../../report';
import { CloseJob } from '../CloseJob';
import { Fold } from '../Fold';
import { Lines } from '../lists';
import { ProblemMessage } from '../ProblemMessage';
import { useFocusOnce } from '../useFocusOnce';
import { CautionsNotice } from './CautionsNotice';

/** Findings shown in the pane; the sheet Findings lists them all. */
const MOST_SHOWN = 10;

interface ReportResultProps {
  readonly generated: Generated;
  /** Turns to the columns of the register's sheet. */
  readonly onMap: (sheet: string) => void;
}

export function ReportResult({ generated, onMap }: ReportResultProps) {
  const heading = useFocusOnce<HTMLHeadingElement>();
  const [problem, setProblem] = useState<Problem>();
  const { report, register, cautions, written, kept, remarks } = generated;
  const go = (sheet: string, cell?: string): void => {
    setProblem(undefined);
    (cell === undefined ? showSheet(sheet) : goToCell(sheet, cell)).catch((error: unknown) =>
      setProblem(toProblem(error)),
    );
  };
  const { lines, gaps, inCells } = cautions;
  const findings = written.find((name) => name.startsWith('Findings '));
  return (
    <section className="stack-tight card report-ready">
      <h2 ref={heading} tabIndex={-1} className="heading">
        {nameOf(report)} for {report.periodTitle} is ready
      </h2>
      <p className="text">
        {counted(written.length, 'sheet')} written.{' '}
        {written[0] !== undefined && (
          <Link inline onClick={() => go(written[0] ?? '')}>
            Go to {written[0]}
          </Link>
        )}
      </p>
      <Lines lines={[...kept.map(({ sheet, reason }) => `“${sheet}” was kept: ${reason}.`), ...remarks]} />
      {problem && <ProblemMessage problem={problem} focused />}
      <CautionsNotice cautions={lines} onMap={() => onMap(register.sheets[0]?.name ?? '')} />
      {inCells.length > 0 && (
        <Fold title={`Errors and warnings (${inCells.length.toLocaleString('en-GB')})`}>
          <ul className="list">
            {inCells.slice(0, MOST_SHOWN).map((finding, index) => (
              <li key={index}>
                <FindingLine finding={finding} onGo={go} />
              </li>
            ))}
          </ul>
          {findings !== undefined && inCells.length > MOST_SHOWN && (
            <p className="text">
              All of them:{' '}
              <Link inline onClick={() => go(findings)}>
                {findings}
              </Link>
            </p>
          )}
        </Fold>
      )}
      {gaps.length > 0 && (
        <Fold title="What is not recorded or left out">
          <Lines lines={gaps} />
        </Fold>
      )}
      <Fold title={`Sheets (${written.length})`}>
        <ul className="list">
          {written.map((sheet) => (
            <li key={sheet}>
              <Link inline onClick={() => go(sheet)}>
                {sheet}
              </Link>
            </li>
          ))}
        </ul>
      </Fold>
      <CloseJob />
    </section>
  );
}

/** A report that the workbook arranges is called by its title. */
function nameOf({ kind, title }: Report): string {
  return KINDS.find(({ id }) => id === kind)?.name ?? title;
}

interface FindingLineProps {
  readonly finding: Finding;
  readonly onGo: (sheet: string, cell: string) => void;
}

function FindingLine({ finding: { sheet, cell, message }, onGo }: FindingLineProps) {
  return (
    <>
      {sheet !== '' && (
        <Link inline onClick={() => onGo(sheet, cell)}>
          {cell === '' ? sheet : `${sheet} ${cell}`}
        </Link>
      )}{' '}
      {message}
    </>
  );
}
