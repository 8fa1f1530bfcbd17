/** "Refresh benchmarks": the button, and what the last refresh changed. */
import { Button, Link } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { dayOfClock } from '../../calendar';
import { goToCell, toProblem } from '../../excel';
import type { RefreshedBenchmarks, RegisterRequest } from '../../jobs';
import { counted } from '../../nouns';
import type { Problem } from '../../problem';
import { Fold } from '../Fold';
import { ProblemMessage } from '../ProblemMessage';
import { useJobRunner } from '../useJobRunner';
import { ChangesTable } from './ChangesTable';

/** So many changed cells are shown without being asked for. */
const FEW = 8;

type GoTo = (sheet: string, cell: string) => void;

export function Refresh({ request }: { readonly request: RegisterRequest }) {
  const { current, results, run } = useJobRunner();
  const [lost, setLost] = useState<Problem>();
  const isBusy = current.state === 'running';
  const refreshed = results.refreshBenchmarks;
  const goTo: GoTo = (sheet, cell) => {
    setLost(undefined);
    goToCell(sheet, cell).catch((error: unknown) => setLost(toProblem(error)));
  };
  return (
    <section className="stack">
      <h2 className="heading">Compare with other councils</h2>
      <p className="text">
        Works out your council’s own row of each period from the register and writes the comparison. What was typed is
        never changed.
      </p>
      <Button
        className="at-start"
        appearance="primary"
        disabledFocusable={isBusy}
        onClick={() => void run('refreshBenchmarks', { ...request, today: dayOfClock(new Date()) })}
      >
        Refresh benchmarks
      </Button>
      <div role="status" className="heard">
        {current.state === 'done' && current.job === 'refreshBenchmarks' && headlineOf(current.result)}
      </div>
      {lost && <ProblemMessage problem={lost} focused />}
      {refreshed && <Refreshed refreshed={refreshed} isBusy={isBusy} goTo={goTo} />}
    </section>
  );
}

interface Props {
  readonly refreshed: RefreshedBenchmarks;
  readonly isBusy: boolean;
  readonly goTo: GoTo;
}

function Refreshed({ refreshed, isBusy, goTo }: Props) {
  const { sheet, made, changes, keptAsTyped, findings, written, kept, remarks, upToDate } = refreshed;
  const link = (name: string, cell = '', text: ReactNode = cell || name): ReactNode => (
    <Link inline disabledFocusable={isBusy} onClick={() => goTo(name, cell)}>
      {text}
    </Link>
  );
  const notes = [...kept.map((each) => `Kept the sheet ${each.sheet}: ${each.reason}.`), ...remarks];
  return (
    <>
      <h3 className="heading">{headlineOf(refreshed)}</h3>
      {made && (
        <p className="text">
          The sheet {link(sheet)} was made. Type other councils’ figures into it, or paste them in below.
        </p>
      )}
      {changes.length > 0 && (
        <Fold
          key={changes.length <= FEW ? 'few' : 'many'}
          title={`What changed on the sheet ${sheet}`}
          opened={changes.length <= FEW}
        >
          <ChangesTable
            headings={['Figure', 'Before', 'Now']}
            changes={changes}
            nameOf={({ cell, period, column }) => (
              <>
                {`${period}, ${column} `}
                {link(sheet, cell)}
              </>
            )}
          />
        </Fold>
      )}
      {keptAsTyped.length > 0 && (
        <Listed title="Typed over, and kept">
          {keptAsTyped.map(({ cell, period, column, typed, keptIn }) => (
            <li key={cell}>
              {`Somebody had typed “${typed}” for ${column}, ${period} in `}
              {link(sheet, cell)}
              {'. It is kept in '}
              {link(sheet, keptIn)}.
            </li>
          ))}
        </Listed>
      )}
      {findings.length > 0 && (
        <Listed title="To look at">
          {findings.map(({ sheet: name, cell, message, suggestion }) => (
            <li key={`${name} ${cell} ${message}`}>
              {link(name, cell)}
              {`: ${[message, suggestion].filter(Boolean).join(' ')}`}
            </li>
          ))}
        </Listed>
      )}
      {upToDate ? (
        <p className="text">The sheets that compare said the same before and were left as they were.</p>
      ) : (
        <Listed title="Sheets written">
          {written.map((name) => (
            <li key={name}>{link(name)}</li>
          ))}
        </Listed>
      )}
      {notes.map((note) => (
        <p key={note} className="text">
          {note}
        </p>
      ))}
    </>
  );
}

function Listed({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <>
      <h3 className="heading">{title}</h3>
      <ul className="list benchmarks-list">{children}</ul>
    </>
  );
}

function headlineOf({ changes }: RefreshedBenchmarks): string {
  return changes.length === 0
    ? 'Your council’s rows were up to date'
    : `${counted(changes.length, 'cell')} brought up to date`;
}
