/** The same object without keys that are undefined: what a schema calls optional is, in a plan, absent. */
export const withoutUndefined = <Shape extends object>(
  shape: Shape,
): { readonly [Key in keyof Shape]?: Exclude<Shape[Key], undefined> } =>
  Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Shape]?: Exclude<Shape[Key], undefined>;
  };
