/** A link that names values means them; one that names only the step means the step's own. */
export function stateAtOpening(params: Readonly<Record<string, unknown>>): 'found' | 'moved' {
  const query = new URLSearchParams(window.location.search);
  return Object.keys(params).some((name) => query.has(name)) ? 'found' : 'moved';
}
