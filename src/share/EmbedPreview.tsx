import { useEffect, useRef, useState } from 'react';

interface EmbedPreviewProps {
  readonly address: string;
  readonly title: string;
  readonly height: number;
}

/** The figure as another page would show it; like the script for that page, it listens for the figure's height. */
export function EmbedPreview({ address, title, height }: EmbedPreviewProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [told, setTold] = useState<number | null>(null);

  useEffect(() => {
    const listen = ({ source, data }: MessageEvent<unknown>) => {
      if (source !== frame.current?.contentWindow) return;
      const heard = heightIn(data);
      if (heard !== null) setTold(heard);
    };
    window.addEventListener('message', listen);
    return () => window.removeEventListener('message', listen);
  }, []);

  return (
    // A page of this very site: a sandbox that lets it run and remember the look would keep nothing out.
    // oxlint-disable-next-line react/iframe-missing-sandbox
    <iframe
      ref={frame}
      className="share-preview"
      src={address}
      title={`Preview of ${title}`}
      loading="lazy"
      height={told ?? height}
    />
  );
}

function heightIn(data: unknown): number | null {
  if (typeof data !== 'object' || data === null) return null;
  const { source, kind, height } = data as Readonly<Record<string, unknown>>;
  const meant = source === 'kl-lab' && kind === 'height' && typeof height === 'number';
  return meant && Number.isFinite(height) ? height : null;
}
