import { generate } from 'lean-qr';

/** Modules of white around the code that a camera needs to find it (ISO/IEC 18004). */
const QUIET_ZONE = 4;

interface QrCodeProps {
  readonly text: string;
  /** For whoever does not see it. */
  readonly name: string;
}

/** A text as a QR code, dark on white in every look: many cameras do not read it the other way round. */
export function QrCode({ text, name }: QrCodeProps) {
  const code = generate(text);
  const side = code.size + 2 * QUIET_ZONE;
  const places = Array.from({ length: code.size }, (_, i) => i);
  const modules = places.flatMap((y) =>
    places.filter((x) => code.get(x, y)).map((x) => `M${x + QUIET_ZONE} ${y + QUIET_ZONE}h1v1h-1z`),
  );
  return (
    <svg
      className="qr"
      viewBox={`0 0 ${side} ${side}`}
      role="img"
      aria-label={name}
      shapeRendering="crispEdges"
    >
      <rect width={side} height={side} fill="#fff" />
      <path d={modules.join('')} fill="#000" />
    </svg>
  );
}
