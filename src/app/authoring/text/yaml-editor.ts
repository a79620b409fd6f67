/** The text of one file in CodeMirror. It keeps no history of its own: undo and redo are those of the draft. */
import { autocompletion, type CompletionContext, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import { bracketMatching, HighlightStyle, indentOnInput, syntaxHighlighting } from '@codemirror/language';
import { type Action, type Diagnostic, lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { Annotation, EditorState } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, hoverTooltip, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import type { Suggestions } from '#content/authoring/complete.ts';
import { spliceBetween } from '#content/authoring/edit.ts';
import type { Problem } from '#content/problem.ts';

export interface EditorDoors {
  readonly label: string;
  readonly suggest: (text: string, offset: number) => Suggestions;
  readonly help: (
    text: string,
    offset: number,
  ) => { readonly label: string; readonly help: string; readonly from: number; readonly to: number } | null;
  /** Characters from `at` on were replaced. */
  readonly typed: (at: number, remove: number, insert: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** Set on a change that came from the draft, so that it does not go back there. */
const fromDraft = Annotation.define<true>();

const COLOURS = HighlightStyle.define([
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], color: 'var(--accent)', fontWeight: '600' },
  { tag: tags.comment, color: 'var(--ink-soft)', fontStyle: 'italic' },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--good)' },
  { tag: [tags.number, tags.bool, tags.null, tags.keyword], color: 'var(--warning)' },
  { tag: [tags.labelName, tags.typeName], color: 'var(--outcome-refused)' },
]);

const completionSource = (doors: EditorDoors) => (context: CompletionContext) => {
  const { from, options } = doors.suggest(context.state.doc.toString(), context.pos);
  if (!context.explicit && context.pos === from) return null;
  return {
    from,
    options: options.map(({ label, detail, put }) => ({ label, detail, apply: put })),
    validFor: /^[\w.-]*$/,
  };
};

const hover = (doors: EditorDoors) =>
  hoverTooltip((view, position) => {
    const found = doors.help(view.state.doc.toString(), position);
    if (!found) return null;
    return {
      pos: found.from,
      end: found.to,
      create() {
        const dom = document.createElement('div');
        dom.className = 'author-hover';
        const label = dom.appendChild(document.createElement('strong'));
        label.textContent = found.label;
        if (found.help) dom.appendChild(document.createElement('p')).textContent = found.help;
        return { dom };
      },
    };
  });

export interface Editor {
  /** Makes the editor's text that of the draft, with the smallest change, so that the cursor stays. */
  show(text: string): void;
  mark(
    problems: readonly Problem[],
    fixes: (problem: Problem) => readonly { readonly name: string; readonly apply: () => void }[],
  ): void;
  goTo(line: number, column: number): void;
  close(): void;
}

export function openEditor(parent: HTMLElement, text: string, doors: EditorDoors): Editor {
  const undo = () => {
    doors.undo();
    return true;
  };
  const redo = () => {
    doors.redo();
    return true;
  };
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      extensions: [
        lineNumbers(),
        lintGutter(),
        drawSelection(),
        highlightActiveLine(),
        bracketMatching(),
        indentOnInput(),
        search({ top: true }),
        highlightSelectionMatches(),
        yaml(),
        syntaxHighlighting(COLOURS),
        autocompletion({ override: [completionSource(doors)], icons: false }),
        hover(doors),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': doors.label, spellcheck: 'true', tabindex: '0' }),
        keymap.of([
          { key: 'Mod-z', preventDefault: true, run: undo },
          { key: 'Mod-y', mac: 'Mod-Shift-z', preventDefault: true, run: redo },
          { key: 'Mod-Shift-z', preventDefault: true, run: redo },
          // Tab is left to the page, so that a person who works by keyboard can leave the text.
          ...completionKeymap,
          ...searchKeymap,
          ...lintKeymap,
          ...defaultKeymap,
        ]),
        EditorView.updateListener.of((update) => {
          if (!update.docChanged || update.transactions.some((one) => one.annotation(fromDraft))) return;
          const before = update.startState.doc.toString();
          const { at, remove, insert } = spliceBetween(before, update.state.doc.toString());
          doors.typed(at, remove, insert);
        }),
      ],
    }),
  });
  return {
    show(wanted) {
      const here = view.state.doc.toString();
      if (here === wanted) return;
      const { at, remove, insert } = spliceBetween(here, wanted);
      view.dispatch({ changes: { from: at, to: at + remove, insert }, annotations: fromDraft.of(true) });
    },
    mark(problems, fixes) {
      const { doc } = view.state;
      const marks = problems.map((problem): Diagnostic => {
        const line = doc.line(Math.max(1, Math.min(doc.lines, problem.line)));
        const from = Math.min(line.to, line.from + problem.column - 1);
        const actions: Action[] = fixes(problem).map(({ name, apply }) => ({ name, apply }));
        return {
          from,
          to: Math.max(from, line.to),
          severity: 'error',
          source: problem.rule,
          message: `${problem.message} ${problem.fix}`,
          actions,
        };
      });
      view.dispatch(setDiagnostics(view.state, marks));
    },
    goTo(number, column) {
      const { doc } = view.state;
      const line = doc.line(Math.max(1, Math.min(doc.lines, number)));
      const at = Math.min(line.to, line.from + column - 1);
      view.dispatch({ selection: { anchor: at }, effects: EditorView.scrollIntoView(at, { y: 'center' }) });
      view.focus();
    },
    close: () => view.destroy(),
  };
}
