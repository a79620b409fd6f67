/** The form that asks for more time while it is being filled in; kept with the run at every change. */
import { EXTENSION_REASONS, type ExtensionForm } from '#domain/extension-form.ts';
import { QUOTED_REFERENCES } from '#domain/request.ts';
import { usePlay } from '../play-context.tsx';

const KEY = 'extension';
/** Nothing chosen, nothing told. */
const EMPTY: ExtensionForm = { yourRef: 'none', tellsRequest: false, reason: null };

function readForm(value: unknown): ExtensionForm {
  const kept = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  return {
    yourRef: QUOTED_REFERENCES.find((one) => one === kept.yourRef) ?? EMPTY.yourRef,
    tellsRequest: kept.tellsRequest === true,
    reason: EXTENSION_REASONS.find((one) => one === kept.reason) ?? null,
  };
}

export function useExtension(): readonly [ExtensionForm, (changes: Partial<ExtensionForm>) => void] {
  const { kept, keep } = usePlay();
  const form = readForm(kept.desk[KEY]);
  return [form, (changes) => keep(KEY, { ...form, ...changes })];
}
