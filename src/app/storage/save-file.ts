/** Hands a text, or bytes, to the browser as a download. Works from a file address and without a network. */
export function saveFile(name: string, content: string | Blob, type = 'application/json'): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers start the download only after this turn.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
