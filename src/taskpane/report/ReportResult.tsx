/** What came of a report: the sheets written, those kept, what should be known, and findings that touch its figures. */
import { useState } from 'react';
import { goToCell, showSheet, toProblem } from '../../excel';
import type { Generated } from '../../jobs';
import type { Problem } from '../../problem';
import type { Finding } from '../../register';
import { KINDS } from '../../report';
import { CloseJob } from '../CloseJob';
import { Lines, Link } from '../controls';
import { ProblemMessage } from '../ProblemMessage';
import { useFocusOnce } from '../useFocusOnce';
import { counted } from '../words';

/** Findings shown in the pane; the sheet Data checks lists them all. */
const MOST_SHOWN = 10;

export function ReportResult({ generated }: { readonly generated: Generated }) {
  const heading = useFocusOnce<HTMLHeadingElement>();
  const [problem, setProblem] = useState<Problem>();
  const { report, written, kept, remarks } = generated;
  const go = (sheet: string, cell?: string): void => {
    setProblem(undefined);
    (cell === undefined ? showSheet(sheet) : goToCell(sheet, cell)).catch((error: unknown) =>
      setProblem(toProblem(error)),
    );
  };
  const touching = report.findings.filter(({ severity }) => severity !== 'note');
  return (
    <section className="stack-tight card notice-success">
      <h2 ref={heading} tabIndex={-1} className="heading">
        {nameOf(report.kind)} for {report.periodTitle} is ready
      </h2>
      <p className="text">
        {counted(written.length, 'sheet')} written.{' '}
        {written[0] !== undefined && <Link onClick={() => go(written[0] ?? '')}>Go to {written[0]}</Link>}
      </p>
      <Lines lines={[...kept.map(({ sheet, reason }) => `“${sheet}” was kept: ${reason}.`), ...remarks]} />
      {problem && <ProblemMessage problem={problem} focused />}
      <details className="report-fold">
        <summary>Sheets ({written.length})</summary>
        <ul className="list">
          {written.map((sheet) => (
            <li key={sheet}>
              <Link onClick={() => go(sheet)}>{sheet}</Link>
            </li>
          ))}
        </ul>
      </details>
      {touching.length > 0 && (
        <details className="report-fold" open={touching.some(({ severity }) => severity === 'error')}>
          <summary>{counted(touching.length, 'finding')} may touch a figure</summary>
          <ul className="list">
            {touching.slice(0, MOST_SHOWN).map((finding, index) => (
              <li key={index}>
                <FindingLine finding={finding} onGo={go} />
              </li>
            ))}
          </ul>
          {touching.length > MOST_SHOWN && <p className="text hint">The sheet Data checks lists all of them.</p>}
        </details>
      )}
      <CloseJob />
    </section>
  );
}

function nameOf(kind: string): string {
  return KINDS.find(({ id }) => id === kind)?.name ?? 'Report';
}

interface FindingLineProps {
  readonly finding: Finding;
  readonly onGo: (sheet: string, cell: string) => void;
}

function FindingLine({ finding: { sheet, cell, message }, onGo }: FindingLineProps) {
  return (
    <>
      {sheet !== '' && <Link onClick={() => onGo(sheet, cell)}>{cell === '' ? sheet : `${sheet} ${cell}`}</Link>}{' '}
      {message}
    </>
  );
}
