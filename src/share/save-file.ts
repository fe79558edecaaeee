/** Hands a file to the browser's downloads. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The download has to have begun before its address goes.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

export function textFile(text: string, kind: string): Blob {
  return new Blob([text], { type: `${kind};charset=utf-8` });
}
