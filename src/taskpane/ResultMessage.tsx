/** What a finished job says: the sheets written, those kept, and how many findings the register has. */
import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles, tokens } from '@fluentui/react-components';
import type { GenerateResult } from './useGenerate';

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalS} 0`, paddingLeft: tokens.spacingHorizontalXL },
});

export function ResultMessage({ result: { title, written, kept, findings } }: { readonly result: GenerateResult }) {
  const styles = useStyles();
  const total = findings.error + findings.warning + findings.note;
  return (
    <MessageBar intent={findings.error > 0 ? 'warning' : 'success'} layout="multiline" politeness="polite">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle> {counted(written.length, 'sheet')} written:
        <ul className={styles.list}>
          {written.map((sheet) => (
            <li key={sheet}>{sheet}</li>
          ))}
        </ul>
        {kept.map(({ sheet, reason }) => (
          <p key={sheet}>
            Kept “{sheet}”: {reason}
          </p>
        ))}
        {total === 0
          ? 'The register has no findings.'
          : `The register has ${counted(findings.error, 'error')}, ${counted(findings.warning, 'warning')} and ${counted(findings.note, 'note')}: see the sheet “Data checks”.`}
      </MessageBarBody>
    </MessageBar>
  );
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
