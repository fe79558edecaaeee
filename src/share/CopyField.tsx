import { useId, useRef, useState, type ReactNode } from 'react';

interface CopyFieldProps {
  /** What the text is; the copy button is named after it. */
  readonly label: string;
  readonly text: string;
  readonly rows: number;
  /** Source text keeps its lines; an address wraps. */
  readonly wraps?: boolean;
  /** More buttons beside "Copy". */
  readonly children?: ReactNode;
}

/** A text to copy. Where the browser refuses the clipboard, the text is selected instead, and that is said. */
export function CopyField({ label, text, rows, wraps = false, children }: CopyFieldProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [done, setDone] = useState<{ readonly text: string; readonly how: string } | null>(null);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setDone({ text, how: 'Copied.' });
    } catch {
      field.current?.focus();
      field.current?.select();
      setDone({ text, how: 'Selected: copy it with Ctrl+C or ⌘C.' });
    }
  };

  return (
    <div className="share-field">
      <label htmlFor={id}>{label}</label>
      <textarea
        ref={field}
        id={id}
        readOnly
        spellCheck={false}
        rows={rows}
        wrap={wraps ? 'soft' : 'off'}
        className={wraps ? 'share-text share-text-wraps' : 'share-text'}
        value={text}
      />
      <div className="buttons">
        <button type="button" onClick={() => void copy()} aria-label={`Copy: ${label}`}>
          Copy
        </button>
        {children}
        <span role="status">{done?.text === text ? done.how : ''}</span>
      </div>
    </div>
  );
}
