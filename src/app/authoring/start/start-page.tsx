/** Where an author begins: a new case, a copy of one that works, a file, or a draft of this computer. */
import { cards } from 'virtual:comity/shelf';
import { cases, templates } from 'virtual:comity/sources';
import { type ReactNode, useState } from 'react';
import { useLocation } from 'wouter';
import { useMessage } from '#app/i18n/message.tsx';
import { Button } from '#app/ui/button.tsx';
import { SelectField } from '#app/ui/field.tsx';
import type { DraftFiles } from '#content/authoring/edit.ts';
import { asOwnCase, keepNewDraft } from '../new-draft.ts';
import { DraftList } from './draft-list.tsx';
import { OpenDoor } from './open-door.tsx';

export function StartPage(): ReactNode {
  const t = useMessage();
  const [, navigate] = useLocation();
  const [shelf, setShelf] = useState(cards[0]?.id ?? '');
  const begin = async (open: (() => Promise<DraftFiles>) | undefined, step: string) => {
    if (!open) return;
    const files = asOwnCase(await open(), Object.keys(cases));
    navigate(`/author/${await keepNewDraft(files, step)}`);
  };
  return (
    <div className="author-start stack">
      <div>
        <h1>{t('authoring.title')}</h1>
        <p className="prose">{t('authoring.lead')}</p>
      </div>
      <DraftList />
      <section aria-labelledby="author-new" className="stack">
        <h2 id="author-new">{t('authoring.new.title')}</h2>
        <div className="author-doors">
          <div className="sheet stack">
            <h3>{t('authoring.new.blank')}</h3>
            <p>{t('authoring.new.blank.text')}</p>
            <Button look="primary" onClick={() => begin(templates.blank, t('authoring.new.blank'))}>
              {t('authoring.new.blank.do')}
            </Button>
          </div>
          <div className="sheet stack">
            <h3>{t('authoring.new.template')}</h3>
            <p>{t('authoring.new.template.text')}</p>
            <Button onClick={() => begin(templates['first-case'], t('authoring.new.template'))}>
              {t('authoring.new.template.do')}
            </Button>
          </div>
          <div className="sheet stack">
            <h3>{t('authoring.new.shelf')}</h3>
            <SelectField
              label={t('authoring.new.shelf.which')}
              onChange={setShelf}
              options={cards.map(({ id, title }) => ({ value: id, label: title }))}
              value={shelf}
            />
            <Button
              onClick={() =>
                begin(
                  cases[shelf],
                  t('authoring.new.shelf.step', { title: cards.find(({ id }) => id === shelf)?.title ?? shelf }),
                )
              }
            >
              {t('authoring.new.shelf.do')}
            </Button>
          </div>
          <OpenDoor />
        </div>
      </section>
    </div>
  );
}
