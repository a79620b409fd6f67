/** Before each file of the project `unit`. */
import { vi } from 'vitest';
import type * as CheckForm from '#content/check-form.ts';
import { projectFiles, textOf } from '#support/source-files.ts';

// The form of the shipped files takes a third of a second to read, and some two hundred tests and commands read them all.
// A shipped text is read once for each name and schema and stays as it was read; a text that a test has changed is read anew.
vi.mock('#content/check-form.ts', async (original) => {
  const { readForm } = await original<typeof CheckForm>();
  const shipped = new Set(projectFiles('scenarios').map(textOf));
  const known = new Map<object, Map<string, ReturnType<typeof readForm>>>();
  return {
    readForm(...[file, text, schema]: Parameters<typeof readForm>) {
      if (!shipped.has(text)) return readForm(file, text, schema);
      const ofSchema = known.get(schema) ?? new Map<string, ReturnType<typeof readForm>>();
      known.set(schema, ofSchema);
      const name = `${file}\n${text}`;
      const read = ofSchema.get(name) ?? readForm(file, text, schema);
      ofSchema.set(name, read);
      return read;
    },
  };
});
