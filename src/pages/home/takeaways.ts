export const takeaways = {
  figures: {},
  recipe: () => ({ distributions: {}, outcomes: [], numbers: [] }),
};
