/**
 * Case texts: paragraphs, headings, lists, emphasis, quotations. `marked` only splits the text into tokens; the elements
 * are React's, so markup in a scenario stays text and nothing in it is a link, an image or a script.
 * About 12 kB compressed: import it in rooms only, never from the first screen.
 */
import { Lexer, type Token, type Tokens } from 'marked';
import { Fragment, type ReactNode, useMemo } from 'react';
import { withoutEntities } from '#content/entities.ts';

export interface MarkdownProps {
  readonly text: string;
  /** Level on the page of the text's highest heading; deeper ones follow, down to 4. Default 3. */
  readonly headingLevel?: 2 | 3 | 4;
}

export function Markdown({ text, headingLevel = 3 }: MarkdownProps): ReactNode {
  const tokens = useMemo(() => new Lexer({ gfm: true }).lex(text), [text]);
  const highest = Math.min(6, ...tokens.map((token) => (token.type === 'heading' ? Number(token.depth) : 6)));
  return <div className="prose">{many(tokens, headingLevel - highest)}</div>;
}

function many(tokens: readonly Token[] | undefined, shift: number): ReactNode {
  // biome-ignore lint/suspicious/noArrayIndexKey: the text is parsed as a whole and its pieces have no other name
  return (tokens ?? []).map((token, index) => <Fragment key={index}>{one(token as Tokens.Generic, shift)}</Fragment>);
}

function one(token: Tokens.Generic, shift: number): ReactNode {
  const inside = () => many(token.tokens, shift);
  switch (token.type) {
    case 'paragraph':
      return <p>{inside()}</p>;
    case 'heading':
      return heading(Math.min(4, Number(token.depth) + shift), inside());
    case 'blockquote':
      return <blockquote className="letter">{inside()}</blockquote>;
    case 'list':
      return list(token as Tokens.List, shift);
    case 'strong':
      return <strong>{inside()}</strong>;
    case 'em':
      return <em>{inside()}</em>;
    case 'codespan':
      return <code>{withoutEntities(token.text)}</code>;
    case 'br':
      return <br />;
    case 'hr':
      return <hr />;
    case 'space':
      return null;
    case 'text':
    case 'link':
      return token.tokens ? inside() : withoutEntities(token.text);
    case 'escape':
      return withoutEntities(token.text);
    default:
      return token.raw;
  }
}

function heading(level: number, words: ReactNode): ReactNode {
  if (level === 2) return <h2>{words}</h2>;
  if (level === 3) return <h3>{words}</h3>;
  return <h4>{words}</h4>;
}

function list(token: Tokens.List, shift: number): ReactNode {
  // biome-ignore lint/suspicious/noArrayIndexKey: see above
  const items = token.items.map((item, index) => <li key={index}>{many(item.tokens, shift)}</li>);
  return token.ordered ? <ol start={token.start === '' ? undefined : token.start}>{items}</ol> : <ul>{items}</ul>;
}
