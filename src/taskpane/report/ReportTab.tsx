/** The Report tab. */
import { Button } from '@fluentui/react-components';
import { dayOfClock } from '../../calendar';
import { useDesk } from '../useDesk';
import { useWorkbook } from '../useWorkbook';

export function ReportTab() {
  const { current, run } = useDesk();
  const { request } = useWorkbook();
  const start = (): void => void run('generate', { ...request, kind: 'appendix', today: dayOfClock(new Date()) });
  return (
    <Button appearance="primary" disabledFocusable={current.state === 'running'} onClick={start}>
      Generate appendix
    </Button>
  );
}
