/** The same function, that computes again only when an argument is another than the last time. */
export function memoizeLast<A extends readonly unknown[], R>(
  compute: (...args: A) => R,
): (...args: A) => R {
  let last: { readonly args: A; readonly result: R } | null = null;
  return (...args) => {
    if (!last || last.args.some((arg, i) => !Object.is(arg, args[i]))) {
      last = { args, result: compute(...args) };
    }
    return last.result;
  };
}
