/** Codes as numbers: what is missing as bits, grounds of refusal as small numbers. */

/** Bit of a defect code, `D01` to `D30`. Throws for any other: the kernel then leaves the plan to the live actors. */
export function codeMask(code: string): number {
  const number = /^D(\d\d)$/.exec(code)?.[1];
  if (number === undefined || Number(number) > 30) throw new Error(`the kernel cannot count the code "${code}"`);
  return 1 << Number(number);
}

/** `R01` to `R31`; 0 is "none". */
export function groundNumber(code: string): number {
  const number = /^R(\d\d)$/.exec(code)?.[1];
  if (number === undefined || Number(number) === 0 || Number(number) > 31) {
    throw new Error(`the kernel cannot count the ground "${code}"`);
  }
  return Number(number);
}
export const groundCodeOf = (number: number): string => `R${String(number).padStart(2, '0')}`;
