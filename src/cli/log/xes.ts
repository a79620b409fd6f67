/** An event log as XES 1.0 (IEEE 1849), with its standard extensions; opened by process-mining tools. */
import type { LogTrace } from '#simulation/event-log.ts';

const EXTENSIONS = [
  ['Concept', 'concept'],
  ['Time', 'time'],
  ['Organizational', 'org'],
  ['Lifecycle', 'lifecycle'],
] as const;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Attribute values; characters that XML 1.0 cannot carry at all are left out. */
const escaped = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"'\t\n\r]/g, (one) => ENTITIES[one] ?? one);

const attribute = (type: 'string' | 'date', key: string, value: string): string =>
  `<${type} key="${escaped(key)}" value="${escaped(value)}"/>`;

export const xesHead = (title: string): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<log xes.version="1.0" xes.features="" xmlns="http://www.xes-standard.org/">',
    ...EXTENSIONS.map(
      ([name, prefix]) =>
        `  <extension name="${name}" prefix="${prefix}" uri="http://www.xes-standard.org/${prefix}.xesext"/>`,
    ),
    `  <global scope="trace">${attribute('string', 'concept:name', 'case')}</global>`,
    `  <global scope="event">${attribute('string', 'concept:name', 'activity')}${attribute('date', 'time:timestamp', '1970-01-01T00:00:00.000+00:00')}${attribute('string', 'lifecycle:transition', 'complete')}${attribute('string', 'org:role', 'role')}${attribute('string', 'instrument', 'instrument')}</global>`,
    '  <classifier name="Activity" keys="concept:name"/>',
    '  <classifier name="Activity and role" keys="concept:name org:role"/>',
    `  ${attribute('string', 'concept:name', title)}`,
    '',
  ].join('\n');

export const xesTrace = (name: string, { outcome, events }: LogTrace): string =>
  [
    '  <trace>',
    `    ${attribute('string', 'concept:name', name)}`,
    `    ${attribute('string', 'outcome', outcome)}`,
    ...events.map(
      ({ activity, timestamp, lifecycle, role, procedure, instrument }) =>
        `    <event>${attribute('string', 'concept:name', activity)}${attribute('date', 'time:timestamp', timestamp)}${attribute('string', 'lifecycle:transition', lifecycle)}${attribute('string', 'org:role', role)}${attribute('string', 'procedure', procedure)}${attribute('string', 'instrument', instrument)}</event>`,
    ),
    '  </trace>',
    '',
  ].join('\n');

export const XES_END = '</log>\n';
