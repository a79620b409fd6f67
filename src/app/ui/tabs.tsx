/** Several sheets in one place, on react-aria's tabs (arrow keys, Home, End). Only rooms use it: it is not on the first screen. */
import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components/Tabs';
import './tabs.css';

export interface TabItem {
  readonly id: string;
  readonly label: ReactNode;
  readonly content: ReactNode;
}

export interface TabsProps {
  /** Name of the set, for screen readers. */
  readonly label: string;
  readonly items: readonly TabItem[];
  readonly selected: string;
  readonly onSelect: (id: string) => void;
}

export function Tabs({ label, items, selected, onSelect }: TabsProps): ReactNode {
  return (
    <AriaTabs className="tabs" onSelectionChange={(key) => onSelect(String(key))} selectedKey={selected}>
      <TabList aria-label={label} className="tabs__list">
        {items.map((item) => (
          <Tab className="tabs__tab" id={item.id} key={item.id}>
            {item.label}
          </Tab>
        ))}
      </TabList>
      {items.map((item) => (
        <TabPanel className="tabs__panel" id={item.id} key={item.id}>
          {item.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
