/**
 * The draft's own part of the world: copies of the shelf's States, providers and offences that the author changes, or new ones made
 * from them. Laws open only to whoever says that they know the law.
 */
import { world as shelfWorld } from 'virtual:comity/sources';
import { type ReactNode, useState } from 'react';
import { useMessage } from '#app/i18n/message.tsx';
import { Button } from '#app/ui/button.tsx';
import { Checkbox } from '#app/ui/choices.tsx';
import { SelectField, TextField } from '#app/ui/field.tsx';
import type { Edit } from '#content/authoring/edit.ts';
import type { Refers } from '#content/authoring/field-words.data.ts';
import type { Problem } from '#content/problem.ts';
import { FileForm } from '../case-form.tsx';
import { useDraft, useDraftStore } from '../draft-context.ts';
import type { Named } from '../form/form-context.ts';
import { formOfFile } from '../forms.ts';
import { namedIn } from '../named.ts';
import type { Place } from '../outline.tsx';

interface WorldFormProps {
  /** `world`, or the file that is open. */
  readonly file: string;
  readonly problems: readonly Problem[];
  readonly options: (refers: Refers, value: unknown) => readonly Named[];
  readonly onOpen: (place: Place) => void;
}

const KINDS = [
  { kind: 'jurisdictions', refers: 'state' },
  { kind: 'providers', refers: 'provider' },
  { kind: 'offences', refers: 'offence' },
  { kind: 'instruments', refers: 'instrument' },
] as const;
type Kind = (typeof KINDS)[number]['kind'];

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export function WorldForm({ file, problems, options, onOpen }: WorldFormProps): ReactNode {
  const t = useMessage();
  const store = useDraftStore();
  if (file === 'world') return <Begin onOpen={onOpen} />;
  const remove = () => {
    store.getState().edit({ kind: 'file', file, text: null });
    onOpen('world');
  };
  return (
    <section aria-labelledby="author-section">
      <h2 className="author-section" id="author-section" tabIndex={-1}>
        {file.replace(/^world\//, '')}
      </h2>
      <p className="soft">{t('authoring.world.own')}</p>
      <FileForm file={file} form={formOfFile(file)} key={file} options={options} problems={problems} />
      <Button look="quiet" onClick={remove} small>
        {t('authoring.world.remove')}
      </Button>
    </section>
  );
}

function Begin({ onOpen }: Pick<WorldFormProps, 'onOpen'>): ReactNode {
  const t = useMessage();
  const store = useDraftStore();
  const files = useDraft((state) => state.files);
  const [kind, setKind] = useState<Kind>('providers');
  const [from, setFrom] = useState('');
  const [id, setId] = useState('');
  const [knowsLaw, setKnowsLaw] = useState(false);
  const refers = KINDS.find((one) => one.kind === kind)?.refers ?? 'provider';
  const named = namedIn(files, refers, null);
  const source = named.find((one) => one.id === from) ?? named[0];
  // An instrument's id is in the law and in the code: it can be changed, not added.
  const own = kind === 'instruments' || id.trim() === '' ? (source?.id ?? '') : id.trim();
  const target = `world/${kind}/${own}.yaml` as const;
  const error = own !== '' && !SLUG.test(own) ? t('authoring.world.id.wrong') : undefined;
  const locked = kind === 'instruments' && !knowsLaw;
  const begin = () => {
    const text = source
      ? (files[`world/${kind}/${source.id}.yaml`] ?? shelfWorld[`${kind}/${source.id}.yaml`])
      : undefined;
    if (text === undefined) return;
    if (files[target] === undefined) {
      const edit: Edit = { kind: 'file', file: target, text: text.replace(/^id:.*$/m, `id: ${own}`) };
      store.getState().edit(edit);
    }
    onOpen(target);
  };
  return (
    <section aria-labelledby="author-section" className="stack">
      <h2 className="author-section" id="author-section" tabIndex={-1}>
        {t('authoring.section.world')}
      </h2>
      <p className="prose">{t('authoring.world.text')}</p>
      <SelectField
        label={t('authoring.world.kind')}
        onChange={(value) => {
          setKind(value as Kind);
          setFrom('');
        }}
        options={KINDS.map((one) => ({ value: one.kind, label: t(`authoring.world.kind.${one.kind}`) }))}
        value={kind}
      />
      <SelectField
        label={t('authoring.world.from')}
        onChange={setFrom}
        options={named.map((one) => ({ value: one.id, label: one.label }))}
        value={source?.id ?? ''}
      />
      {kind === 'instruments' ? (
        <Checkbox
          checked={knowsLaw}
          hint={t('authoring.world.law.hint')}
          label={t('authoring.world.law')}
          onChange={setKnowsLaw}
        />
      ) : (
        <TextField
          error={error}
          hint={t('authoring.world.id.hint')}
          label={t('authoring.world.id')}
          onChange={setId}
          value={id}
        />
      )}
      <div>
        <Button disabled={locked || error !== undefined} onClick={begin}>
          {t('authoring.world.begin')}
        </Button>
      </div>
    </section>
  );
}
