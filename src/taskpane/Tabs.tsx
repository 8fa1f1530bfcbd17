/** The tabs of the pane: one stop of the Tab key; the arrow keys, Home and End choose. */
import { Tab, TabList } from '@fluentui/react-components';
import type { KeyboardEvent, ReactNode } from 'react';

interface TabsProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly id: Id; readonly name: string }[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
  /** What the chosen tab shows. */
  readonly children: ReactNode;
}

/**
 * The keys are handled here: Fluent's own way puts hidden marks that take the focus round the tabs, and Office.js takes
 * each of these and every tab for a stop of the Tab key (tabOrder.ts).
 */
export function Tabs<Id extends string>({ label, tabs, chosen, onChoose, children }: TabsProps<Id>) {
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = NEXT[event.key]?.(
      tabs.findIndex(({ id }) => id === chosen),
      tabs.length,
    );
    if (next === undefined) return;
    event.preventDefault();
    event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };
  return (
    <>
      <TabList
        className="tabs-list"
        aria-label={label}
        data-tabster={undefined}
        selectTabOnFocus
        selectedValue={chosen}
        onTabSelect={(_event, { value }) => {
          const tab = tabs.find(({ id }) => id === value);
          if (tab) onChoose(tab.id);
        }}
        onKeyDown={onKeyDown}
      >
        {tabs.map(({ id, name }) => (
          <Tab key={id} id={`tab-${id}`} value={id} tabIndex={id === chosen ? 0 : -1} aria-controls="tab-panel">
            {name}
          </Tab>
        ))}
      </TabList>
      <div id="tab-panel" role="tabpanel" aria-labelledby={`tab-${chosen}`} className="tabs-panel">
        {children}
      </div>
    </>
  );
}

const NEXT: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowRight: (index, count) => (index + 1) % count,
  ArrowLeft: (index, count) => (index + count - 1) % count,
  Home: () => 0,
  End: (_index, count) => count - 1,
};
