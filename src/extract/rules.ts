/** Why a quotation was given to its speaker, one sentence for each way; each completes “because …”. */

export const RULES = {
  subject: 'the reporting verb next to it has this speaker as its subject',
  according: '“according to” names this speaker as the source',
  sentence: 'its own sentence names this speaker, and nobody nearer to a reporting verb',
  introduced: 'the words before it lead in to this speaker’s words',
  document: 'it is quoted from a text that is this speaker’s',
  resumed: 'this speaker’s words go on after the interruption',
  continued: 'it goes on from the paragraph before, whose quotation was left open',
  carried: 'it follows on this speaker’s words and nobody else is named as speaking',
  before: 'this speaker is the one spoken of just before it',
  after: 'the words after it name this speaker',
  labelled: 'the line begins with this speaker’s name',
  unlabelled: 'the recording’s text does not say who speaks',
  asked: 'the line is marked as a question, and nobody says whose',
  wrote: 'the head of the message names its writer',
  interviewed: 'the words before the first question say who asks and who answers',
  signed: 'this name signs it',
  nobody: 'nobody near it is named as speaking',
  language: 'speakers are not told apart in this language',
} as const;

export type Rule = keyof typeof RULES;
