/** The names of months and days, as the rules of dates search them. */

export const months = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
export const capitalMonths =
  'Janvier|Février|Mars|Avril|Mai|Juin|Juillet|Août|Septembre|Octobre|Novembre|Décembre';
export const capitalDays = 'Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche';
