/** What was added to a sheet of definitions, where it is, and what to do next. */
import { Button, Link } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { goToCell, toProblem } from '../../excel';
import type { RowsAdded } from '../../jobs';
import type { Problem } from '../../problem';
import { Lines } from '../lists';
import { Notice } from '../Notice';
import { ProblemMessage } from '../ProblemMessage';
import type { ReportChoice } from '../report/useReport';

interface Props {
  readonly added: RowsAdded;
  readonly title: string;
  readonly report: ReportChoice;
  /** What it means for reports. */
  readonly children: ReactNode;
}

export function AddedRows({ added: { sheet, cell, remarks }, title, report, children }: Props) {
  const [problem, setProblem] = useState<Problem>();
  return (
    <>
      {/* Focused: somebody waits for it, and the form is blank again. */}
      <Notice
        intent="success"
        title={title}
        focused
        actions={
          <Button disabledFocusable={report.isBusy} onClick={report.start}>
            Generate {report.kind.name.toLowerCase()}
          </Button>
        }
      >
        {children}{' '}
        <Link inline onClick={() => void goToCell(sheet, cell).catch((error: unknown) => setProblem(toProblem(error)))}>
          Go to {sheet} {cell}
        </Link>
        <Lines lines={remarks} />
      </Notice>
      {problem && <ProblemMessage problem={problem} focused />}
    </>
  );
}
