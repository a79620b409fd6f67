/** The field for whatever may stand at a place: made from the form's schema, so no key of a case is without one. */
import type { ReactNode } from 'react';
import { fieldWords } from '#content/authoring/field-words.ts';
import { optionFor } from '#content/authoring/form-schema.ts';
import { type AnyFieldProps, useForm } from './form-context.ts';
import { GroupField } from './group-field.tsx';
import { ListField } from './list-field.tsx';
import { ChoiceField, NumberField, TextField, TruthField, wordOptions } from './plain-field.tsx';
import { RecordField } from './record-field.tsx';
import { UnionField } from './union-field.tsx';

export function AnyField({ path, node, value, optional = false, bare = false }: AnyFieldProps): ReactNode {
  const { options } = useForm();
  const words = fieldWords(path);
  const plain = { path, value, words, optional };
  switch (node.kind) {
    case 'text': {
      if (node.values) return <ChoiceField {...plain} options={wordOptions(node.values)} />;
      if (words.refers) return <ChoiceField {...plain} options={options(words.refers)} />;
      return <TextField {...plain} node={node} />;
    }
    case 'number':
      return <NumberField {...plain} node={node} />;
    case 'truth':
      return <TruthField {...plain} node={node} />;
    case 'none':
      return null;
    case 'list':
      return <ListField {...plain} bare={bare} node={node} />;
    case 'record':
      return <RecordField {...plain} bare={bare} node={node} />;
    case 'group':
      return <GroupField bare={bare} node={node} path={path} value={value} words={words} />;
    case 'choice': {
      // A text that may also be written in another form is one field all the same.
      const nodes = node.options.map((option) => option());
      const fits = optionFor(node.options, value);
      return nodes.length > 1 ? (
        <UnionField {...plain} fits={fits} nodes={nodes} />
      ) : (
        <AnyField node={fits} optional={optional} path={path} value={value} />
      );
    }
  }
}
