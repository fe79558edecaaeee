export interface TextLine {
  text: string;
  readonly left: number;
  readonly top: number;
  right: number;
  readonly height: number;
}

const WORDS = /[^ \n\r\t]+/g;
const SAME_LINE = 2;

/** A text as the browser broke it into lines, each with its place in the window. */
export function textLines(node: Text): readonly TextLine[] {
  const range = document.createRange();
  const lines: TextLine[] = [];

  const add = (from: number, to: number, space: string): void => {
    range.setStart(node, from);
    range.setEnd(node, to);
    const [first, ...more] = [...range.getClientRects()].filter(({ width }) => width > 0);
    if (!first) return;
    if (more.length > 0 && to - from > 1) {
      // A word that had to be broken: letter by letter.
      for (let i = from; i < to; i++) add(i, i + 1, i === from ? space : '');
      return;
    }
    const text = node.data.slice(from, to);
    const line = lines.at(-1);
    if (line && Math.abs(line.top - first.top) < SAME_LINE && first.left >= line.right - 1) {
      line.text += space + text;
      line.right = first.right;
    } else {
      const { left, top, right, height } = first;
      lines.push({ text, left, top, right, height });
    }
  };

  for (const { 0: word, index } of node.data.matchAll(WORDS)) add(index, index + word.length, ' ');
  return lines;
}
