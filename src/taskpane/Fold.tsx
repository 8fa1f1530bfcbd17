/** Content behind a line that opens and closes it. It is made when it is opened. */
import { Accordion, AccordionHeader, AccordionItem, AccordionPanel } from '@fluentui/react-components';
import type { ReactNode } from 'react';

interface FoldProps {
  readonly title: ReactNode;
  /** The line is a heading of the page. */
  readonly as?: 'h3';
  /** Open from the start. */
  readonly opened?: boolean;
  readonly children: ReactNode;
}

const CONTENT = 'content';

export function Fold({ title, as, opened = false, children }: FoldProps) {
  return (
    <Accordion className="fold" collapsible defaultOpenItems={opened ? [CONTENT] : []}>
      <AccordionItem value={CONTENT}>
        <AccordionHeader {...(as ? { as } : {})}>{title}</AccordionHeader>
        {/* Without motion: what was asked for is there at once. */}
        <AccordionPanel collapseMotion={null}>{children}</AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
