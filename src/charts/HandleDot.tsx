/** A dot with a ring: what every handle looks like. Around it lies room for a finger. */
export function HandleDot() {
  return (
    <>
      <circle className="handle-reach" r="22" />
      <circle className="handle-ring" r="10" />
      <circle className="handle-dot" r="5" />
    </>
  );
}
