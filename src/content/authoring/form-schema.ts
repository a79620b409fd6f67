/** The form of a file as data, for forms, completion and hover help: made from the schema that the door checks. */
import type { Path } from '../read-yaml.ts';
import { z } from '../schemas/zod.ts';

/** What may stand at a place. Optional keys are marked in their group. */
export type FormNode =
  | {
      readonly kind: 'text';
      readonly most: number;
      readonly lines: boolean;
      readonly values: readonly string[] | null;
      readonly pattern: string | null;
    }
  | { readonly kind: 'number'; readonly whole: boolean; readonly least: number | null; readonly most: number | null }
  | { readonly kind: 'truth' }
  | { readonly kind: 'none' }
  | { readonly kind: 'list'; readonly entry: () => FormNode; readonly least: number; readonly most: number }
  | {
      readonly kind: 'group';
      readonly keys: ReadonlyMap<string, { readonly node: () => FormNode; readonly needed: boolean }>;
    }
  | { readonly kind: 'record'; readonly entry: () => FormNode }
  | { readonly kind: 'choice'; readonly options: readonly (() => FormNode)[] };

interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly allOf?: readonly JsonSchema[];
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
}

/** Texts of up to so many characters are written on one line. */
const ONE_LINE = 200;

function nodeOf(schema: JsonSchema, root: JsonSchema): FormNode {
  if (schema.$ref === '#') return nodeOf(root, root);
  if (schema.$ref) {
    const { $ref, ...beside } = schema;
    return nodeOf({ ...root.$defs?.[$ref.replace('#/$defs/', '')], ...beside }, root);
  }
  const options = schema.anyOf ?? schema.oneOf;
  if (options) return { kind: 'choice', options: options.map((option) => () => nodeOf(option, root)) };
  const values = schema.enum ?? (schema.const === undefined ? null : [schema.const]);
  switch (schema.type) {
    case 'object': {
      if (!schema.properties && typeof schema.additionalProperties === 'object') {
        const entry = schema.additionalProperties;
        return { kind: 'record', entry: () => nodeOf(entry, root) };
      }
      const needed = new Set(schema.required);
      const keys = Object.entries(schema.properties ?? {}).map(
        ([key, part]) => [key, { node: () => nodeOf(part, root), needed: needed.has(key) }] as const,
      );
      return { kind: 'group', keys: new Map(keys) };
    }
    case 'array':
      return {
        kind: 'list',
        entry: () => nodeOf(schema.items ?? {}, root),
        least: schema.minItems ?? 0,
        most: schema.maxItems ?? 1000,
      };
    case 'boolean':
      return { kind: 'truth' };
    case 'null':
      return { kind: 'none' };
    case 'integer':
    case 'number':
      return {
        kind: 'number',
        whole: schema.type === 'integer',
        least: schema.minimum ?? null,
        most: schema.maximum ?? null,
      };
    default: {
      const most = schema.maxLength ?? ONE_LINE;
      const pattern = [schema.pattern, ...(schema.allOf ?? []).map((one) => one.pattern)].find((one) => one) ?? null;
      return { kind: 'text', most, lines: most > ONE_LINE, values: values?.map(String) ?? null, pattern };
    }
  }
}

/** @param schema of a whole file */
export function formOf(schema: z.ZodType): FormNode {
  const json = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input', unrepresentable: 'any' }) as JsonSchema;
  return nodeOf(json, json);
}

const kindIn = (node: FormNode): readonly string[] => {
  const key = node.kind === 'group' ? node.keys.get('kind')?.node() : undefined;
  return key?.kind === 'text' ? (key.values ?? []) : [];
};

/** The option of a choice that a value belongs to: by its `kind`, or by its type; the first where nothing tells. */
export function optionFor(options: readonly (() => FormNode)[], value: unknown): FormNode {
  const nodes = options.map((option) => option());
  const [first] = nodes;
  const kind = typeof value === 'object' && value !== null && 'kind' in value ? String(value.kind) : null;
  const fits = (node: FormNode): boolean => {
    if (value === null) return node.kind === 'none';
    if (kind !== null) return kindIn(node).includes(kind);
    if (typeof value === 'string') return node.kind === 'text';
    if (typeof value === 'number') return node.kind === 'number';
    if (typeof value === 'boolean') return node.kind === 'truth';
    return Array.isArray(value) ? node.kind === 'list' : node.kind === 'group' || node.kind === 'record';
  };
  return nodes.find(fits) ?? first ?? { kind: 'none' };
}

/** What may stand at a path, given what stands there now; null where the form has no such place. */
export function formAt(root: FormNode, path: Path, value: unknown): FormNode | null {
  let node: FormNode | null = root;
  let here = value;
  for (const step of path) {
    if (node?.kind === 'choice') node = optionFor(node.options, here);
    if (!node) return null;
    here = typeof here === 'object' && here !== null ? (here as Record<PropertyKey, unknown>)[step] : undefined;
    if (node.kind === 'list') node = node.entry();
    else if (node.kind === 'record') node = node.entry();
    else node = node.kind === 'group' ? (node.keys.get(String(step))?.node() ?? null) : null;
  }
  return node;
}

/** A first value that a person goes on from: what is needed, empty. Never valid where a person must say something. */
export function emptyOf(node: FormNode): unknown {
  switch (node.kind) {
    case 'text':
      return node.values?.[0] ?? '';
    case 'number':
      return node.least ?? 0;
    case 'truth':
      return false;
    case 'none':
      return null;
    case 'list':
      return Array.from({ length: node.least }, () => emptyOf(node.entry()));
    case 'record':
      return {};
    case 'choice':
      return emptyOf(node.options[0]?.() ?? { kind: 'none' });
    case 'group':
      return Object.fromEntries(
        [...node.keys].flatMap(([key, { node: part, needed }]) => (needed ? [[key, emptyOf(part())]] : [])),
      );
  }
}
