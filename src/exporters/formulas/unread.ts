/** What is said of a formula that nobody could read: in every format the same. */

export const unreadFormula = 'a formula that is not understood stays TeX';
