/** What a French form can be, as bits of one number: `dictionary/tags.mjs` writes them so. */

/** The first bit of each. Nouns, adjectives and participles take four, in the order of `agreements`; finite verbs six, of `persons`. */
const noun = 0;
const adjective = 4;
const participle = 8;
const person = 12;
const rank = 29;

/** Gender and number, as bits of four: what agrees has one in common. */
export const masculineSingular = 1;
export const masculinePlural = 2;
export const feminineSingular = 4;
export const femininePlural = 8;
export const singular = masculineSingular | feminineSingular;
export const plural = masculinePlural | femininePlural;
export const anyAgreement = 15;

/** Persons, as bits of six. */
export const persons = { je: 1, tu: 2, il: 4, nous: 8, vous: 16, ils: 32 } as const;

export const infinitive = 1 << 18;
export const presentParticiple = 1 << 19;
export const imperative = 1 << 20;
export const conditional = 1 << 21;
export const indicative = 1 << 23;
export const adverb = 1 << 24;
/** Articles, pronouns, prepositions, conjunctions. */
export const functional = 1 << 25;
export const properName = 1 << 26;
/** Interjections, prefixes, titles. */
export const other = 1 << 27;
export const numeral = 1 << 28;

export const anyFiniteVerb = 0x3f << person;
export const anyNoun = anyAgreement << noun;
export const anyAdjective = anyAgreement << adjective;
export const anyParticiple = anyAgreement << participle;
export const anyVerb = anyFiniteVerb | infinitive | presentParticiple | imperative | anyParticiple;

export const nounOf = (mask: number): number => (mask >>> noun) & anyAgreement;
export const adjectiveOf = (mask: number): number => (mask >>> adjective) & anyAgreement;
export const participleOf = (mask: number): number => (mask >>> participle) & anyAgreement;
/** Of a noun, an adjective or a participle. */
export const agreementOf = (mask: number): number => nounOf(mask) | adjectiveOf(mask) | participleOf(mask);
export const personsOf = (mask: number): number => (mask >>> person) & 0x3f;
/** 3 for the 1 500 most frequent forms, 2 up to the 5 000th, 1 up to the 12 000th, 0 for all others. */
export const rankOf = (mask: number): number => (mask >>> rank) & 3;
