/** The pixels in a row of a picture, and the rows. */
export const ACROSS = 8;

/** The pixels of a picture that are on, as one path; each is a square of size 1. Neighbours in a row are one piece. */
export function pixelArt(picture: Uint8Array): string {
  let path = '';
  for (let from = 0; from < picture.length; from += 1) {
    if (picture[from] === 0) continue;
    const row = Math.floor(from / ACROSS);
    let to = from + 1;
    while (to < (row + 1) * ACROSS && picture[to]) to += 1;
    const length = to - from;
    path += `M${from - row * ACROSS},${row}h${length}v1h${-length}z`;
    from = to - 1;
  }
  return path;
}
