/** The few words that a writer adds to an article, in the article's language. */

import { lookup } from '../../core/lookup.ts';
import { type CalloutWords, calloutWords } from './callouts.ts';

export interface Labels {
  /** Over the notes. */
  readonly notes: string;
  /** From a note back to its call; the number follows. */
  readonly backToCall: string;
  /** A task with its box ticked, and not. */
  readonly done: string;
  readonly toDo: string;
  /** Over the table of contents. */
  readonly contents: string;
  /** Where there is no title. */
  readonly untitled: string;
  /** Of a table; its number follows. */
  readonly table: string;
  /** Pages of a book. */
  readonly cover: string;
  readonly titlePage: string;
  readonly readingTime: (minutes: number) => string;
  /** Of callouts without a title. */
  readonly callouts: CalloutWords;
  /** Of a book: how it can be read without seeing it. */
  readonly accessibility: (images: number, silentImages: number) => string;
}

/** A text alone has no images to speak of. */
function summary(text: string, described: string, silent: string): Labels['accessibility'] {
  return (images, silentImages) =>
    images === 0 ? text : `${text} ${silentImages === 0 ? described : silent}`;
}

const labels = lookup<Labels>({
  en: {
    notes: 'Footnotes',
    backToCall: 'Back to reference',
    done: 'done',
    toDo: 'to do',
    cover: 'Cover',
    contents: 'Contents',
    untitled: 'Untitled',
    table: 'Table',
    titlePage: 'Title page',
    readingTime: (minutes) => `${minutes}\u00a0min read`,
    callouts: calloutWords(
      'Note, Information, Tip, Important, Warning, Caution, Danger, Success, Question, Example, Summary, To do, Error, See also, Quotation, Details',
    ),
    accessibility: summary(
      'The text can be read aloud and enlarged, and its headings can be followed.',
      'Every image has a text.',
      'Some images have no text.',
    ),
  },
  fr: {
    notes: 'Notes',
    backToCall: 'Retour à l’appel de note',
    done: 'fait',
    toDo: 'à faire',
    cover: 'Couverture',
    contents: 'Sommaire',
    untitled: 'Sans titre',
    table: 'Tableau',
    titlePage: 'Page de titre',
    readingTime: (minutes) => `${minutes}\u00a0min de lecture`,
    callouts: calloutWords(
      'Note, Information, Astuce, Important, Avertissement, Attention, Danger, Réussite, Question, Exemple, Résumé, À faire, Erreur, Voir aussi, Citation, Détails',
    ),
    accessibility: summary(
      'Le texte peut être lu à voix haute et agrandi, et ses intertitres suivis.',
      'Chaque image a un texte de remplacement.',
      'Des images n’ont pas de texte de remplacement.',
    ),
  },
  de: {
    notes: 'Fußnoten',
    backToCall: 'Zurück zum Verweis',
    done: 'erledigt',
    toDo: 'zu erledigen',
    cover: 'Umschlag',
    contents: 'Inhalt',
    untitled: 'Ohne Titel',
    table: 'Tabelle',
    titlePage: 'Titelseite',
    readingTime: (minutes) => `${minutes}\u00a0Min. Lesezeit`,
    callouts: calloutWords(
      'Hinweis, Information, Tipp, Wichtig, Warnung, Vorsicht, Gefahr, Erfolg, Frage, Beispiel, Zusammenfassung, Zu erledigen, Fehler, Siehe auch, Zitat, Details',
    ),
    accessibility: summary(
      'Der Text kann vorgelesen und vergrößert werden, und seine Überschriften sind verlinkt.',
      'Jedes Bild hat einen Alternativtext.',
      'Manche Bilder haben keinen Alternativtext.',
    ),
  },
  es: {
    notes: 'Notas',
    backToCall: 'Volver a la llamada',
    done: 'hecho',
    toDo: 'por hacer',
    cover: 'Cubierta',
    contents: 'Índice',
    untitled: 'Sin título',
    table: 'Tabla',
    titlePage: 'Portada',
    readingTime: (minutes) => `${minutes}\u00a0min de lectura`,
    callouts: calloutWords(
      'Nota, Información, Consejo, Importante, Advertencia, Precaución, Peligro, Éxito, Pregunta, Ejemplo, Resumen, Por hacer, Error, Véase también, Cita, Detalles',
    ),
    accessibility: summary(
      'El texto puede leerse en voz alta y ampliarse, y se puede navegar por sus títulos.',
      'Cada imagen tiene un texto alternativo.',
      'Algunas imágenes no tienen texto alternativo.',
    ),
  },
  it: {
    notes: 'Note',
    backToCall: 'Torna al richiamo',
    done: 'fatto',
    toDo: 'da fare',
    cover: 'Copertina',
    contents: 'Indice',
    untitled: 'Senza titolo',
    table: 'Tabella',
    titlePage: 'Frontespizio',
    readingTime: (minutes) => `${minutes}\u00a0min di lettura`,
    callouts: calloutWords(
      'Nota, Informazione, Suggerimento, Importante, Avvertenza, Attenzione, Pericolo, Riuscito, Domanda, Esempio, Riassunto, Da fare, Errore, Vedi anche, Citazione, Dettagli',
    ),
    accessibility: summary(
      'Il testo può essere letto ad alta voce e ingrandito, e si può navigare tra i titoli.',
      'Ogni immagine ha un testo alternativo.',
      'Alcune immagini non hanno un testo alternativo.',
    ),
  },
  pt: {
    notes: 'Notas',
    backToCall: 'Voltar à chamada',
    done: 'feito',
    toDo: 'por fazer',
    cover: 'Capa',
    contents: 'Índice',
    untitled: 'Sem título',
    table: 'Tabela',
    titlePage: 'Folha de rosto',
    readingTime: (minutes) => `${minutes}\u00a0min de leitura`,
    callouts: calloutWords(
      'Nota, Informação, Dica, Importante, Aviso, Cuidado, Perigo, Sucesso, Pergunta, Exemplo, Resumo, Por fazer, Erro, Ver também, Citação, Detalhes',
    ),
    accessibility: summary(
      'O texto pode ser lido em voz alta e ampliado, e os títulos podem ser percorridos.',
      'Cada imagem tem um texto alternativo.',
      'Algumas imagens não têm texto alternativo.',
    ),
  },
  nl: {
    notes: 'Voetnoten',
    backToCall: 'Terug naar verwijzing',
    done: 'gedaan',
    toDo: 'te doen',
    cover: 'Omslag',
    contents: 'Inhoud',
    untitled: 'Zonder titel',
    table: 'Tabel',
    titlePage: 'Titelpagina',
    readingTime: (minutes) => `${minutes}\u00a0min leestijd`,
    callouts: calloutWords(
      'Opmerking, Informatie, Tip, Belangrijk, Waarschuwing, Voorzichtig, Gevaar, Gelukt, Vraag, Voorbeeld, Samenvatting, Te doen, Fout, Zie ook, Citaat, Details',
    ),
    accessibility: summary(
      'De tekst kan worden voorgelezen en vergroot, en de koppen zijn te volgen.',
      'Elke afbeelding heeft een alternatieve tekst.',
      'Sommige afbeeldingen hebben geen alternatieve tekst.',
    ),
  },
});

/** English where the language is not known. */
export function labelsFor(language: string): Labels {
  return labels[language.split('-', 1)[0]!] ?? labels['en']!;
}
