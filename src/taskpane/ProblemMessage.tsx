/** A Problem as the reader sees it: the sentence, what to do, and the technical part folded away. */
import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles, tokens } from '@fluentui/react-components';
import type { Problem } from '../problem';

const useStyles = makeStyles({
  details: { marginTop: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
  text: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, whiteSpace: 'pre-wrap' },
});

export function ProblemMessage({ problem }: { readonly problem: Problem }) {
  const styles = useStyles();
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive">
      <MessageBarBody>
        <MessageBarTitle>{problem.message}</MessageBarTitle> {problem.remedy}
        <details className={styles.details}>
          <summary>Details</summary>
          <div className={styles.text}>{[problem.code, problem.details].filter(Boolean).join('\n')}</div>
        </details>
      </MessageBarBody>
    </MessageBar>
  );
}
