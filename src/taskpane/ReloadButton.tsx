/** Starts the pane afresh; the workbook is not touched. */
import { Button } from '@fluentui/react-components';

export function ReloadButton() {
  return (
    <Button className="at-start" onClick={() => location.reload()}>
      Reload the pane
    </Button>
  );
}
