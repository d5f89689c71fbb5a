/** The few words that a writer adds to an article, in the article's language. */

export interface Labels {
  /** Over the notes. */
  readonly notes: string;
  /** From a note back to its call; the number follows. */
  readonly backToCall: string;
  /** A task with its box ticked, and not. */
  readonly done: string;
  readonly toDo: string;
}

const english: Labels = { notes: 'Footnotes', backToCall: 'Back to reference', done: 'done', toDo: 'to do' };

const labels: Readonly<Record<string, Labels>> = {
  en: english,
  fr: { notes: 'Notes', backToCall: 'Retour à l’appel de note', done: 'fait', toDo: 'à faire' },
  de: { notes: 'Fußnoten', backToCall: 'Zurück zum Verweis', done: 'erledigt', toDo: 'zu erledigen' },
  es: { notes: 'Notas', backToCall: 'Volver a la llamada', done: 'hecho', toDo: 'por hacer' },
  it: { notes: 'Note', backToCall: 'Torna al richiamo', done: 'fatto', toDo: 'da fare' },
  pt: { notes: 'Notas', backToCall: 'Voltar à chamada', done: 'feito', toDo: 'por fazer' },
  nl: { notes: 'Voetnoten', backToCall: 'Terug naar verwijzing', done: 'gedaan', toDo: 'te doen' },
};

/** English where the language is not known. */
export function labelsFor(language: string): Labels {
  return labels[language.split('-', 1)[0]!] ?? english;
}
