/** A message in the page: its title, what there is to say, and what can be done about it. */
import {
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  type MessageBarIntent,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useFocusOnce } from './useFocusOnce';

interface NoticeProps {
  readonly intent: MessageBarIntent;
  readonly title: string;
  /** Takes the focus when it appears: somebody waits for what it says. */
  readonly focused?: boolean;
  /** Buttons. */
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}

export function Notice({ intent, title, focused = false, actions, children }: NoticeProps) {
  const part = useFocusOnce<HTMLDivElement>(focused);
  return (
    <div ref={part} {...(focused ? { tabIndex: -1 } : {})}>
      <MessageBar intent={intent} layout="multiline">
        <MessageBarBody className="notice">
          <MessageBarTitle>{title}</MessageBarTitle>
          {children}
        </MessageBarBody>
        {actions && <MessageBarActions className="actions">{actions}</MessageBarActions>}
      </MessageBar>
    </div>
  );
}
