/** Values in an address: whatever cannot be used is ignored, never an error. */

/** A whole number between two bounds, or null. */
export function whole(text: string | null, low: number, high: number): number | null {
  if (text === null || !/^\d{1,10}$/.test(text)) return null;
  const value = Number(text);
  return value >= low && value <= high ? value : null;
}

export const oneOf = <Value extends string>(text: string | null, values: readonly Value[]): Value | null =>
  values.find((value) => value === text) ?? null;
