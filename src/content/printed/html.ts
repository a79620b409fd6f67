/**
 * Text to HTML for paper. Everything that comes from a case is escaped; of Markdown only what a briefing needs becomes an
 * element, so that nothing in a scenario is a link, an image or a script.
 */
import { Lexer, type Token, type Tokens } from 'marked';
import { withoutEntities } from '../entities.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (one) => ENTITIES[one] ?? one);

const plain = (text: string): string => escaped(withoutEntities(text));

const many = (tokens: readonly Token[] | undefined, level: number): string =>
  (tokens ?? []).map((token) => one(token as Tokens.Generic, level)).join('');

function one(token: Tokens.Generic, level: number): string {
  const inside = () => many(token.tokens, level);
  switch (token.type) {
    case 'paragraph':
      return `<p>${inside()}</p>`;
    case 'heading':
      return `<h${level}>${inside()}</h${level}>`;
    case 'blockquote':
      return `<blockquote>${inside()}</blockquote>`;
    case 'list': {
      const { ordered, items } = token as Tokens.List;
      const name = ordered ? 'ol' : 'ul';
      return `<${name}>${items.map((item) => `<li>${many(item.tokens, level)}</li>`).join('')}</${name}>`;
    }
    case 'strong':
    case 'em':
      return `<${token.type}>${inside()}</${token.type}>`;
    case 'codespan':
      return `<code>${plain(token.text)}</code>`;
    case 'br':
      return '<br>';
    case 'space':
    case 'hr':
      return '';
    case 'text':
    case 'link':
      return token.tokens ? inside() : plain(token.text);
    case 'escape':
      return plain(token.text);
    default:
      return escaped(token.raw);
  }
}

/** @param level of every heading in the text, which stands under one of the page */
export const markdown = (text: string, level: 3 | 4 = 3): string => many(new Lexer({ gfm: true }).lex(text), level);

export const paragraph = (text: string): string => `<p>${escaped(text)}</p>`;
export const list = (lines: readonly string[], kind: 'ul' | 'ol' = 'ul'): string =>
  lines.length === 0 ? '' : `<${kind}>${lines.map((line) => `<li>${line}</li>`).join('')}</${kind}>`;

/** Cells are HTML already. */
export const table = (heads: readonly string[], rows: readonly (readonly string[])[], className = ''): string =>
  `<table${className ? ` class="${className}"` : ''}><thead><tr>${heads
    .map((head) => `<th scope="col">${escaped(head)}</th>`)
    .join('')}</tr></thead><tbody>${rows
    .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</tbody></table>`;

export const facts = (rows: readonly (readonly [name: string, value: string])[]): string =>
  `<dl>${rows.map(([name, value]) => `<div><dt>${escaped(name)}</dt><dd>${escaped(value)}</dd></div>`).join('')}</dl>`;

export const section = (title: string, body: string, className = ''): string =>
  body === '' ? '' : `<section${className ? ` class="${className}"` : ''}><h2>${escaped(title)}</h2>${body}</section>`;

/** To be ticked, or written on, by hand. */
export const BOX = '<span class="box"></span>';
export const lines = (count: number): string => '<div class="line"></div>'.repeat(count);
