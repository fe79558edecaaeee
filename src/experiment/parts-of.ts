/**
 * Derives a model part by part, each from the parameters of the page. A part is derived again only when a parameter that
 * it has read is another than the last time; else it stays the same object, and no figure that shows it renders anew.
 */
export function partsOf<V extends object, M extends object>(parts: {
  readonly [K in keyof M]: (values: V) => M[K];
}): (values: V) => M {
  const derived = Object.entries<(values: V) => unknown>(parts).map(
    ([name, part]) => [name, memoizeByReads(part)] as const,
  );
  return (values) => Object.fromEntries(derived.map(([name, part]) => [name, part(values)])) as M;
}

function memoizeByReads<V extends object, R>(compute: (values: V) => R): (values: V) => R {
  let last: { readonly reads: ReadonlyMap<PropertyKey, unknown>; readonly result: R } | null = null;
  return (values) => {
    if (!last || !areStill(last.reads, values)) {
      const reads = new Map<PropertyKey, unknown>();
      last = { reads, result: compute(noting(values, reads)) };
    }
    return last.result;
  };
}

function areStill(reads: ReadonlyMap<PropertyKey, unknown>, values: object): boolean {
  for (const [key, value] of reads) if (!Object.is(Reflect.get(values, key), value)) return false;
  return true;
}

/** The same values, that notes what is read of them. */
function noting<V extends object>(values: V, reads: Map<PropertyKey, unknown>): V {
  return new Proxy(values, {
    get(target, key) {
      const value: unknown = Reflect.get(target, key);
      reads.set(key, value);
      return value;
    },
  });
}
