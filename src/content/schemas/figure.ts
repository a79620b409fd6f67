import { CONFIDENCES } from '#domain/ids.ts';
import type { Figure } from '#domain/practice.ts';
import { group, line, text, whole, z } from './zod.ts';

/** Where a number comes from. Whether the source suffices for the confidence claimed is a lint rule (S013). */
export const figure = group({
  confidence: z.enum(CONFIDENCES),
  source: text(400),
  year: whole(1900, 2100).nullable(),
  measures: line(300).nullable(),
}) satisfies z.ZodType<Figure>;
