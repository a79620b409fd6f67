/** A result that says why it failed. Functions that may fail return one; functions called `must…` throw. */
export type Result<Value, Failure> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: Failure };

export const ok = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({ ok: true, value });
export const fail = <Failure>(problems: Failure): { readonly ok: false; readonly problems: Failure } => ({
  ok: false,
  problems,
});

/** For what the types cannot say but the code relies on. The message must help whoever broke it. */
export function must<Value>(value: Value | null | undefined, message: string): Value {
  if (value === null || value === undefined) throw new Error(message);
  return value;
}
