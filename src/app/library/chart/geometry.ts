/** Units are CSS pixels at 100% and a reader's usual text size. */
export interface Point {
  readonly x: number;
  readonly y: number;
}
/** `x` and `y` are the middle. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}
