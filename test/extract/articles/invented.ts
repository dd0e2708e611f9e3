/** Short articles written for these tests, in the manner of several kinds of desk; see `drawn.ts` for the answers. */

export const INVENTED: readonly { readonly name: string; readonly article: string }[] = [
  {
    name: 'a local paper',
    article: `Ferry crews to strike over night shifts

Ferry crews on the Skelle line will walk out on Friday, their union said.

“«Oonagh Brask|We have asked for rest days since the spring and had nothing but silence,»” said Oonagh Brask, the union’s secretary. “«Oonagh Brask|People are falling asleep at the wheel.»”

The operator, Skelle Crossings, denied it. “«Idris Vane|No one sails tired on our boats,»” its director, Idris Vane, told the Skelle Mercury.

Brask said she would meet Vane on Thursday but called the offer “«Oonagh Brask|an insult wrapped in a timetable.»”

Asked whether the walkout could still be averted, Vane was cautious. “«Idris Vane|My door is open,»” he said.`,
  },
  {
    name: 'an agency',
    article: `LOMBE, Tarsia (XPA) — Tarsia’s central bank raised interest rates on Tuesday for the third time this year.

Governor Ilse Marwick told reporters that inflation was “«Ilse Marwick|far stickier than our models had assumed.»”

“«Ilse Marwick|We will do what it takes, for as long as it takes,»” Marwick said. “«Ilse Marwick|Nobody should doubt that.»”

Analysts were split. “«Tobias Ferrand|The bank is fighting last year’s war,»” said Tobias Ferrand, chief economist at Halden Partners.

In a note to clients, Priya Sondergaard of Meridian Capital wrote: “«Priya Sondergaard|This is the last rise of the cycle.»”`,
  },
  {
    name: 'a court report',
    article: `A former treasurer of the Ashby Rowing Club was sentenced to two years on Monday.

Judge Marcus Thorne said Leonora Pell had committed “«Marcus Thorne|a slow and deliberate betrayal of people who trusted her.»”

Pell, 52, wept as the sentence was read. Her lawyer, Dominic Ashe, said she would appeal. “«Dominic Ashe|She has already paid back every penny,»” he said outside the court.

“«Gwen Harker|I feel no joy today,»” said Gwen Harker, who leads the club. “«Gwen Harker|She taught my daughter to row.»”`,
  },
  {
    name: 'a science desk',
    article: `A beetle that drinks fog may help engineers to harvest water, according to a study published on Wednesday.

“«Yuki Tanabe|The shell does two things at once, and that is what surprised us,»” said lead author Yuki Tanabe, a biologist at the University of Ruhn.

Not everyone is persuaded. Carlos Ibarra, who was not involved in the work, called the sample “«Carlos Ibarra|far too small to say anything about a species.»”

The study’s authors concede the point. The results, they wrote, “«the authors|should be read as a first step and nothing more.»”

Tanabe plans to return to the desert in March. “«Yuki Tanabe|The beetles are waiting,»” she said with a laugh.`,
  },
  {
    name: 'sport',
    article: `Corvin United lost again on Saturday, and their coach had seen enough.

“«Radek Holub|We defended like tourists,»” Radek Holub said after the 4-0 defeat. “«Radek Holub|I have no excuse and neither have they.»”

Captain Emeka Odili was no kinder. “«Emeka Odili|We let the fans down,»” the midfielder said.

Holub, who took over in August after the sacking of his predecessor, Luis Prado, said he would not resign. “«Radek Holub|I am not built to walk away.»”`,
  },
  {
    name: 'a company story',
    article: `Brightwell Foods will close its plant in Orden next year with the loss of 400 jobs.

The company blamed the price of energy. “«Brightwell Foods|We have looked at every alternative,»” it said in a statement.

Union leader Sabine Kohl rejected that. “«Sabine Kohl|They looked at one spreadsheet,»” she told a crowd at the gates.

A spokesman for the Labour Ministry, Henrik Aas, said the government was “«Henrik Aas|ready to talk about anything but blackmail.»”

Chief executive Dana Whitlock declined to comment.`,
  },
  {
    name: 'parliament',
    article: `Opposition members walked out of the chamber on Thursday after the prime minister refused to publish the report.

“«Nadia Verhoeven|The public paid for it and the public will not see it,»” said Nadia Verhoeven, who leads the Liberals.

Prime Minister Osric Dahl dismissed the protest as “«Osric Dahl|theatre for an empty house.»”

“«Osric Dahl|The report will be published when the inquiry is over,»” Dahl told lawmakers. “«Osric Dahl|Not a day before.»”

Verhoeven later wrote on her page that Dahl was “«Nadia Verhoeven|hiding behind a procedure he invented last week.»”`,
  },
  {
    name: 'a feature in the present tense',
    article: `At dawn the bakers of Calle Honda are already tired.

“«Amparo Rull|You never get used to the hour,»” says Amparo Rull, 61, dusting flour from her sleeves. “«Amparo Rull|You only get used to complaining about it.»”

Her nephew Iker shrugs. He has worked here since school. “«Iker|I like it when the street is empty,»” he says.

Rull’s grandmother opened the shop in 1931. “«Amparo Rull|She had one rule,»” Rull recalls.`,
  },
  {
    name: 'a police report',
    article: `Police in Northmere are looking for a man who stole a heron from the zoo.

“«Joan Pickard|We believe the bird is unharmed,»” Inspector Joan Pickard said at a briefing on Sunday.

A witness, who asked not to be named, saw a van near the gate. “«a witness|He was carrying something in a blanket,»” the witness said.

The zoo offered a reward. “«the zoo|All we want is the heron,»” the zoo said on its website.`,
  },
  {
    name: 'a British paper in single marks',
    article: `Villagers have vowed to fight plans for a quarry at Stoke Pell.

'«Hattie Longstaff|It will finish us,»' said Hattie Longstaff, who runs the post office. '«Hattie Longstaff|There won't be a bird left.»'

The quarry's owner, Granger Stone, said the scheme would bring 30 jobs. Its manager, Colin Frith, said: '«Colin Frith|We don't expect everyone to love us, but we'll be good neighbours.»'`,
  },
  {
    name: 'Spanish',
    article:
      `La alcaldesa de Ostuna, Carmen Iturbe, presentó el plan el martes. «Carmen Iturbe|Vamos a abrir el puente en mayo», dijo Iturbe ante los vecinos de la ciudad. El ingeniero Raúl Montes fue más prudente: «Raúl Montes|Todavía falta mucho acero».`.replace(
        /«([^|«»]+\|[^»]+)»/g,
        '««$1»»',
      ),
  },
  {
    name: 'German',
    article: `Die Bürgermeisterin Sabine Vogt hat den Plan am Dienstag vorgestellt. „«Sabine Vogt|Wir werden die Brücke im Mai öffnen»“, sagte Vogt vor dem Rat der Stadt. Der Ingenieur Martin Keller war vorsichtiger: „«Martin Keller|Es fehlt noch viel Stahl.»“`,
  },
  {
    name: 'French',
    article: `La maire d’Ostrac, Claire Aubin, a présenté le plan mardi. “«Claire Aubin|Nous allons ouvrir le pont en mai»”, a déclaré Mme Aubin devant les habitants de la ville. L’ingénieur Paul Mercier est plus prudent : “«Paul Mercier|Il manque encore beaucoup d’acier»”.`,
  },
  {
    name: 'a page that says everything twice',
    article: `“«Ada Lindgren|The dam is safe and will stay safe for a hundred years,»” Ada Lindgren said on Monday in Torv.

“The dam is safe and will stay safe for a hundred years,” Ada Lindgren said on Monday in Torv.`,
  },
];
