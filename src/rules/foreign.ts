/** Whether words inside a French text are English: a title, a slogan, a quotation. French rules do not read those. */

/** Frequent English words that are no French words. */
const english =
  /(?<![\p{L}'’])(?:the|you|your|what|who|whom|why|how|when|where|is|are|was|were|does|did|it|it['’]s|my|we|they|their|of|and|with|this|that|these|want|have|has|can|will|would|should|don['’]t|let['’]s|i['’]m|you['’]re|to|be|for|from|not|if|by|at|in the|up|out|all|get|got|just|never|yes|hello|my)(?![\p{L}'’])/giu;

/** Looks at the words just before a place, as far as the sentence or the quotation goes. */
export function isForeignBefore(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 80), at);
  const start = Math.max(...[...'.!?;:\n«»“”"()'].map((sign) => before.lastIndexOf(sign)));
  return before.slice(start + 1).search(english) >= 0;
}
