/** What must be known of a report's figures, each thing once, with the way to put it right. */
import { Button } from '@fluentui/react-components';
import { dayOfClock } from '../../calendar';
import type { Caution } from '../../jobs';
import { Lines } from '../lists';
import { Notice } from '../Notice';
import { useJobRunner } from '../useJobRunner';
import { useWorkbook } from '../useWorkbook';
import { BEFORE_USE } from '../words';

interface CautionsNoticeProps {
  readonly cautions: readonly Caution[];
  readonly onMap: () => void;
}

export function CautionsNotice({ cautions, onMap }: CautionsNoticeProps) {
  const { run } = useJobRunner();
  const { request } = useWorkbook();
  const canBePutRight = (at: Caution['remedy']): boolean => cautions.some(({ remedy }) => remedy === at);
  if (cautions.length === 0) return null;
  return (
    <Notice
      intent="warning"
      title={BEFORE_USE}
      actions={
        <>
          {canBePutRight('columns') && <Button onClick={onMap}>Your register</Button>}
          {canBePutRight('cells') && (
            <Button onClick={() => void run('check', { ...request, today: dayOfClock(new Date()) })}>
              Check register
            </Button>
          )}
        </>
      }
    >
      <Lines lines={cautions.map(({ text }) => text)} />
    </Notice>
  );
}
