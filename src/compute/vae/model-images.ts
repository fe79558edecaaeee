import { portableExp } from '../portable-exp';
import { INK } from '../pictures/stroke-ink';
import type { Vae } from './vae';

/** Puts a picture of bytes, 0 for paper to 255 for ink, into a row of what the model is to encode. */
export function loadImage(model: Vae, row: number, picture: Uint8Array): void {
  const from = row * model.pixels;
  for (let pixel = 0; pixel < picture.length; pixel += 1) {
    model.images[from + pixel] = picture[pixel]! / INK;
  }
}

/**
 * What the decoder makes of codes: in each pixel the chance of ink, from 0 to 255.
 *
 * codes: as many numbers as latents for each. into: as many pixels for each, overwritten. Codes, draws and
 * outputs of the model are overwritten too.
 */
export function decodePictures(model: Vae, codes: ArrayLike<number>, into: Uint8Array): void {
  forEachDecoded(model, codes, (from, rows) => {
    for (let i = 0; i < rows * model.pixels; i += 1) {
      into[from * model.pixels + i] = Math.round(INK / (1 + portableExp(-model.outputs[i]!)));
    }
  });
}

/** Decodes codes, a batch at a time, and tells for each batch the number of its first code and how many it has. */
export function forEachDecoded(
  model: Vae,
  codes: ArrayLike<number>,
  tell: (from: number, rows: number) => void,
): void {
  const { batch, latents } = model;
  const count = codes.length / latents;
  for (let from = 0; from < count; from += batch) {
    const rows = Math.min(batch, count - from);
    for (let i = 0; i < rows * latents; i += 1) model.codes.drawn[i] = codes[from * latents + i]!;
    model.decode(rows);
    tell(from, rows);
  }
}
