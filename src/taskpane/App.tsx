/** The pane: one button that generates the appendix, its progress, and what came of it. */
import { Button, Field, ProgressBar, Spinner, Text, Title3, makeStyles, tokens } from '@fluentui/react-components';
import { ProblemMessage } from './ProblemMessage';
import { ResultMessage } from './ResultMessage';
import { useGenerate } from './useGenerate';
import { useReady } from './useReady';

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    // Excel draws the personality menu over the top right corner.
    padding: `${tokens.spacingVerticalL} 40px ${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
  },
});

export function App() {
  const styles = useStyles();
  const readiness = useReady();
  const { current, start, cancel } = useGenerate();
  const running = current.state === 'running';
  return (
    <main className={styles.pane}>
      <Title3 as="h1">Complaints appendix</Title3>
      <Text>
        Writes the report for the last financial year in the register into new sheets of this workbook. Sheets of an
        earlier run for the same year are replaced, and Excel then forgets what could be undone.
      </Text>
      {readiness.state === 'waiting' && <Spinner label="Connecting to Excel" labelPosition="after" />}
      {readiness.state === 'failed' && (
        <>
          <ProblemMessage problem={readiness.problem} />
          <Button onClick={() => location.reload()}>Reload the pane</Button>
        </>
      )}
      {readiness.state === 'ready' && (
        <Button appearance="primary" disabledFocusable={running} onClick={start}>
          Generate appendix
        </Button>
      )}
      <div role="status">
        {running && (
          <Field validationMessage={current.stopping ? 'Stopping…' : current.step} validationState="none">
            <ProgressBar aria-label="Progress" {...(current.share === undefined ? {} : { value: current.share })} />
          </Field>
        )}
      </div>
      {running && (
        <Button disabledFocusable={current.stopping} onClick={cancel}>
          Cancel
        </Button>
      )}
      {current.state === 'done' && <ResultMessage result={current.result} />}
      {current.state === 'failed' && <ProblemMessage problem={current.problem} />}
    </main>
  );
}
