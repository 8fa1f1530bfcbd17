/** Puts away how the last job ended. */
import { Button } from '@fluentui/react-components';
import { useJobRunner } from './useJobRunner';

/** The button goes away with what it closes, so the chosen tab gets the focus: the next Tab does not begin at the top. */
export function CloseJob() {
  const { clear } = useJobRunner();
  return (
    <Button
      className="at-start"
      size="small"
      onClick={({ currentTarget }) => {
        currentTarget.closest('main')?.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus();
        clear();
      }}
    >
      Close
    </Button>
  );
}
