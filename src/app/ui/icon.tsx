/** Small line drawings. Always beside a word, never instead of one; hidden from screen readers. */
import type { ReactNode } from 'react';

const PATHS = {
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 8v6M12 7.2v.6',
  good: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM7.8 12.3l3 3 5.6-6.2',
  warning: 'M12 3.5 2.5 20.5h19L12 3.5Zm0 6.5v5M12 17.3v.6',
  error: 'M8.2 3h7.6L21 8.2v7.6L15.8 21H8.2L3 15.8V8.2L8.2 3ZM9 9l6 6M15 9l-6 6',
  close: 'M5.5 5.5l13 13M18.5 5.5l-13 13',
  chevron: 'M6 9l6 6 6-6',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM12 2.5V5M12 19v2.5M2.5 12H5M19 12h2.5M5.3 5.3 7 7M17 17l1.7 1.7M5.3 18.7 7 17M17 7l1.7-1.7',
  desk: 'M4 20v-8h16v8M4 15h16M8 12V5h8v7M10.5 8h3',
  office: 'M4 20h16M6 20V6l6-3 6 3v14M9.5 9.5h.01M14.5 9.5h.01M9.5 13.5h.01M14.5 13.5h.01M12 20v-3.5',
  transit: 'M3 6.5h18v11H3v-11ZM3 7l9 6.5L21 7',
  phone:
    'M5 4h4l1.5 5-2 1.5a12 12 0 0 0 5 5l1.5-2 5 1.5v4a1.5 1.5 0 0 1-1.5 1.5C10.5 20.5 3.5 13.5 3.5 5.5A1.5 1.5 0 0 1 5 4Z',
  court: 'M3.5 20.5h17M5 17h14M6.5 17v-7M12 17v-7M17.5 17v-7M3.5 10h17L12 4 3.5 10Z',
  server: 'M4 4.5h16v6H4v-6ZM4 13.5h16v6H4v-6ZM7.5 7.5h.01M7.5 16.5h.01M11 7.5h6M11 16.5h6',
  none: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM5.8 18.2 18.2 5.8',
  file: 'M6 3h8l4 4v14H6V3ZM14 3v4h4M9 12h6M9 16h6',
} as const;
export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }): ReactNode {
  return (
    <svg
      aria-hidden="true"
      className="icon"
      fill="none"
      focusable="false"
      height="1.25em"
      stroke="currentColor"
      strokeLinecap="round"
      strokeLinejoin="round"
      strokeWidth="1.75"
      viewBox="0 0 24 24"
      width="1.25em"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
