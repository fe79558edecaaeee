import type { Place } from '../../../charts/useDrag';

/** Something that words must not cover. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

export function boxRound({ x, y }: Place, { width, height }: Size): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

/** The first of some places where words of a size cover nothing; where all cover something, the first. */
export function freePlace(places: readonly Place[], size: Size, taken: readonly Box[]): Place {
  const isFree = (place: Place) => {
    const box = boxRound(place, size);
    return taken.every((other) => !overlap(box, other));
  };
  return places.find(isFree) ?? places[0]!;
}

export function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}
