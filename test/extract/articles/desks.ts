/**
 * Longer articles written for these tests, in the manner of desks and forms that nothing was trained on; every person,
 * place and outlet is invented. See `drawn.ts` for the answers.
 */

export const DESKS: readonly { readonly name: string; readonly article: string }[] = [
  {
    name: 'American sport',
    article: `Harlow's late homer lifts Pines past Tritons

PORT ALDER — Deshawn Harlow had struck out three times when he came up in the ninth. He was not thinking about the first three.

“«Deshawn Harlow|You get amnesia or you get a desk job,»” Harlow said after his two-run homer gave the Pines a 5-4 win over the Tritons on Sunday. “«Deshawn Harlow|I picked amnesia.»”

The 31-year-old, who signed a minor league deal in February, has six homers this month.

“«Deshawn Harlow|I was home coaching my daughter's team in January,»” the outfielder said. “«Deshawn Harlow|She still tells me to keep my back elbow up.»”

Pines manager Rick Oyelaran called it “«Rick Oyelaran|the best at-bat I've seen from anyone this year.»”

Tritons right-hander Cole Vandersloot took the loss. He had retired eleven in a row. “«Cole Vandersloot|It was a good pitch,»” he said. “«Cole Vandersloot|He hit a good pitch. Write that down.»”

Catcher Luis Peralta disagreed. “«Luis Peralta|I called a slider and it didn't slide,»” Peralta said.

The teams play again on Monday. Asked who will start, Oyelaran smiled. “«Rick Oyelaran|Somebody with an arm.»”`,
  },
  {
    name: 'British sport',
    article: `Tarn edge past Whitby in seven-goal thriller

Tarn Athletic head coach Marit Solberg hailed her side's 'character' after they came from 3–1 down to beat Whitby Town.

'«Marit Solberg|I said at half-time that nobody had died,»' said Solberg. '«Marit Solberg|Then I told them what would happen if we lost.»'

Striker Bukola Adeyinka, who scored twice, said she was '«Bukola Adeyinka|buzzing»' but added: '«Bukola Adeyinka|The gaffer scares me more than any centre-half.»'

'«Bukola Adeyinka|I've had a horrible year with my knee,»' the Nigerian told Tarn Radio. '«Bukola Adeyinka|So that one's for the physios.»'

Whitby boss Colin Prentice was left to rue a missed penalty. '«Colin Prentice|At 4-1 it's finished,»' he said. '«Colin Prentice|We've beaten ourselves.»'

Prentice also criticised referee Ann Tolland, saying she had '«Colin Prentice|lost control of the game long before the end»'.

A spokesperson for the league said: '«a spokesperson for the league|We do not comment on individual decisions.»'`,
  },
  {
    name: 'business earnings',
    article: `Corvale shares slump as freight unit drags on profit

Shares in Corvale Logistics fell 14 percent on Thursday after the company cut its forecast for the second time this year.

“«Helena Strand|The freight market has not bottomed, and we will not pretend that it has,»” Chief Executive Helena Strand told analysts on a conference call.

Revenue rose to $2.1 billion, but net income fell by half. Chief Financial Officer Omar Beaulieu said margins would remain “«Omar Beaulieu|under pressure through the first half.»”

“«Priscilla Oduya|This is a credibility problem, not a freight problem,»” said Priscilla Oduya, an analyst at Northgate Securities who rates the stock a sell.

Not everyone was gloomy. In a note to clients, Lindell Brothers wrote that the slump was “«Lindell Brothers|an overreaction to a cyclical dip.»”

Strand, who joined Corvale in March from its rival Hauser, rejected talk of a breakup. “«Helena Strand|I did not come here to sell the furniture,»” she said.

The company said it was “«Corvale Logistics|reviewing all options»” for its warehouse in Dunmere. The union that represents workers there was unimpressed. “«the union|Reviewing means closing,»” it said in a statement.`,
  },
  {
    name: 'weather',
    article: `Storm Ingrid to bring gales and snow to the north

Forecasters have warned of travel chaos as Storm Ingrid sweeps in on Friday with winds of up to 80mph.

“«Gareth Pryce|This is a nasty system and it is arriving at the worst time of day,»” said Gareth Pryce, a senior meteorologist at the National Weather Bureau.

The bureau has issued an amber warning. It said people should expect “«the bureau|fallen trees, closed roads and a risk to life near the coast.»”

Ferry operator Calder Line has cancelled all sailings. “«a company spokeswoman|The safety of our passengers and crew comes first,»” a company spokeswoman said.

On the island of Vane, shopkeeper Mairi Lamont was stocking up. “«Mairi Lamont|We've bread, candles and whisky,»” she said. “«Mairi Lamont|In that order, if the minister's asking.»”

The coastguard urged people to stay away from the shore. “«The coastguard|No photograph is worth your life,»” it said.`,
  },
  {
    name: 'an obituary',
    article: `Ottoline Krev, who mapped the seafloor by ear, dies at 94

Ottoline Krev, a geologist whose listening experiments changed the way the ocean floor is mapped, died on May 3 at her home in Sandhaven. She was 94.

Her daughter, Beatrix Krev-Anand, confirmed the death. “«Beatrix Krev-Anand|She was correcting proofs on Tuesday,»” Ms. Krev-Anand said.

Dr. Krev was told as a student that ships were no place for women. “«Ottoline Krev|So I asked for the tapes instead,»” she recalled in a 1988 interview with The Sandhaven Courier. “«Ottoline Krev|You can hear a mountain, if you are patient.»”

“«Haruto Fields|Everything we do now, she did first with a tape recorder and a ruler,»” said Haruto Fields, director of the Marine Survey Institute.

In her memoir, “The Loud Deep,” she wrote: “«Ottoline Krev|I never learned to swim. It did not seem relevant.»”

Her husband, the painter Anselm Krev, died in 2001. He once described his wife as “«Anselm Krev|the only person I know who is bored on land.»”`,
  },
  {
    name: 'a celebrity interview',
    article: `Nia Calloway is late, and she is sorry about it. “«Nia Calloway|The dog ate my contact lens,»” she says, sliding into the booth. “«Nia Calloway|That is not a joke. He is at the vet.»”

The 28-year-old singer has had a strange year. Her second album, “Paper Moons,” went to No. 1 in eleven countries; her engagement to the actor Tobias Renn ended in the same week.

“«Nia Calloway|People want me to be sad about it,»” says Calloway. “«Nia Calloway|I was sad for a week. Then I cleaned the fridge.»”

Her producer, Marcus Oyelowo-Dean, remembers the sessions differently. “«Marcus Oyelowo-Dean|She sang the whole record lying on the floor,»” he tells me by phone. “«Marcus Oyelowo-Dean|I had to move the microphones.»”

Is it true that she turned down a film? She laughs. “«Nia Calloway|Twice.»”

Renn declined to be interviewed, but in an email he wrote: “«Tobias Renn|Nia is the funniest person I have ever met, and she cheats at cards.»”

When I read it to her, the singer goes quiet. “«Nia Calloway|He taught me how,»” she says.`,
  },
  {
    name: 'crime with a police spokesman',
    article: `Man arrested after break-ins at three pharmacies

A 34-year-old man was arrested on Wednesday in connection with break-ins at three pharmacies in Eastmoor, police said.

“«Ramon Estevez|We got him because a neighbor heard glass,»” said Lt. Ramon Estevez, a spokesman for the Eastmoor Police Department. “«Ramon Estevez|Call us when you hear glass.»”

The suspect, identified as Travis Leland Boone, was found in a crawl space. Officers said he was “«Officers|cooperative but confused.»”

Boone's attorney, Cynthia Marchetti, said her client was “«Cynthia Marchetti|a sick man who needs a doctor, not a cell.»”

Pharmacist Huda Rahal said the thief had left the cash register untouched. “«Huda Rahal|He took inhalers,»” she said. “«Huda Rahal|Who steals inhalers?»”

One witness, who declined to give her name, said she saw a man run across the parking lot. “«one witness|He was carrying a pillowcase like Santa Claus,»” the woman said.

According to a criminal complaint, Boone told detectives he “«Boone|just wanted to breathe.»”

The investigation is continuing, Estevez said. “«Ramon Estevez|There may be others.»”`,
  },
  {
    name: 'foreign affairs',
    article: `TALVAR — The leaders of Kasharia and the Republic of Ostan agreed on Saturday to reopen their border, a day after talks nearly collapsed.

Kasharian President Temur Beridze-Ali said that the deal was “«Temur Beridze-Ali|a beginning, nothing more,»” and warned that troops would remain in the Lomi valley.

Ostani Foreign Minister Gulnara Yessenova struck a warmer tone. “«Gulnara Yessenova|Tonight there are lights on both sides of the river,»” she told reporters in Talvar.

Beridze-Ali told Yessenova that Kasharia “«Temur Beridze-Ali|seeks neither revenge nor territory,»” according to a readout from the president's office.

“«the president's office|The two sides reaffirmed their commitment to direct contacts,»” the readout said.

The opposition in Kasharia denounced the agreement. “«Zurab Mchedli|He has signed away what our sons died for,»” said Zurab Mchedli, leader of the Homeland party.

A senior Western diplomat, speaking on condition of anonymity, said the text had been changed “«a senior Western diplomat|at least nine times in one night.»” The diplomat added: “«a senior Western diplomat|Nobody in that room has slept.»”

Iran and Turkey welcomed the deal. Moscow said it was “«Moscow|studying the details.»”`,
  },
  {
    name: 'an opinion column',
    article: `The tyranny of the leaf blower

My neighbor owns a leaf blower. He is a decent man in every other respect.

The mayor calls the machines “«The mayor|a fact of modern life.»” So was cholera.

Last month the council's environment committee heard from Dr. Leila Hosseini, an audiologist, who said the noise was “«Leila Hosseini|comparable to standing behind a small aircraft.»” Councilman Burt Vickery asked whether she had tried earplugs. “«Leila Hosseini|Have you tried a rake?»” she replied.

I thought of the poet Edmund Farrow, who wrote: “«Edmund Farrow|Silence is the only music the rich have not yet bought.»” He died in 1931, before anybody could prove him wrong.

The industry's lobby insists that battery models are the answer. “«Gail Tremont|Nobody will even know we are there,»” its president, Gail Tremont, told this newspaper.

I would like to believe Ms. Tremont. I would also like to hear her over the noise.`,
  },
  {
    name: 'a press release',
    article: `FOR IMMEDIATE RELEASE

Veldt Robotics Opens Research Center in Marlow Springs

MARLOW SPRINGS, June 4 — Veldt Robotics, a maker of agricultural robots, today announced the opening of a research center that will employ 120 people.

“«Dana Okafor|Farmers do not need another gadget; they need a machine that gets up before they do,»” said Dana Okafor, founder and CEO of Veldt Robotics. “«Dana Okafor|Marlow Springs has the soil, the talent and the patience we were looking for.»”

“«Hank Dorsey|This is a great day for our community,»” said Mayor Hank Dorsey. “«Hank Dorsey|We welcome Veldt with open arms.»”

The center will be led by Dr. Ines Falkenrath, Veldt's vice president of research. “«Ines Falkenrath|We will test in the mud, not in the brochure,»” Falkenrath said.

“«Dana Okafor|We are hiring,»” added Okafor.`,
  },
  {
    name: 'a live blog',
    article: `Transit strike: latest updates

8:05 a.m. Trains have stopped on all lines. The operator, CityRail, says it is “«CityRail|doing everything possible to run a limited service.»”

8:40 a.m. Union chief Bruno Castellan is on the picket line at Central. “«Bruno Castellan|We are cold, but we are not moving,»” he tells our reporter.

9:15 a.m. Mayor Adaeze Nwosu has tweeted: “«Adaeze Nwosu|Please work from home if you can. Talks resume at noon.»”

10:02 a.m. Commuter Pavel Hradec has walked for two hours. “«Pavel Hradec|My shoes have filed a complaint,»” he says.

12:30 p.m. No deal yet. A source close to the talks says the two sides are “«a source|not even in the same building.»”

1:10 p.m. Castellan has come out to speak. “«Bruno Castellan|They offered us four percent and a biscuit,»” he says. The mayor's office says that is “«the mayor's office|not an accurate description of the offer.»”`,
  },
  {
    name: 'a radio transcript',
    article: `Copper Country Radio: The Morning Shift

Host Ellen Baptiste talks with volcanologist Reza Amini about the tremors.

BAPTISTE: «Ellen Baptiste|Good morning. Should people be worried?»

AMINI: «Reza Amini|Worried, no. Curious, yes. The mountain is talking in its sleep.»

BAPTISTE: «Ellen Baptiste|What would change your mind?»

AMINI: «Reza Amini|Gas. If the gas changes, I will call you before I call my mother.»

(SOUNDBITE OF RUMBLING)

BAPTISTE: «Ellen Baptiste|Reza Amini, thank you.»`,
  },
  {
    name: 'a school newspaper',
    article: `Cafeteria drops trays, students drop jaws

When students came back from break, the trays were gone. In their place: paper boats.

“«Jaylen Ruiz|I dropped my soup on day one,»” said sophomore Jaylen Ruiz. “«Jaylen Ruiz|And on day two.»”

Principal Karen Whitlock said the change will save the school $9,000 a year. “«Karen Whitlock|Trays were costing us a teacher's aide,»” she said. “«Karen Whitlock|I would rather have the aide.»”

Whitlock's plan was approved by the student council in a 7–6 vote. Council president Mei-Ling Chow ’26 cast the deciding vote. “«Mei-Ling Chow|I regret nothing,»” Chow said.

Math teacher Mr. Abbott thinks the boats are fine. “«Abbott|They fold,»” he said. “«Abbott|My students fold them into hats.»”

Not everyone is laughing. Senior Oluwaseun Bright started a petition called “Bring Back Flat.” “«Oluwaseun Bright|We have a right to a level surface,»” Bright said.

The petition says the boats are “«The petition|an insult to gravity.»” As of Friday it had 212 signatures.`,
  },
  {
    name: 'parliament, as reported',
    article: `Ministers accused of 'sleeping' as flood money runs dry

The Environment Secretary was accused on Tuesday of being “«-|asleep at the sluice gate»” as MPs debated flood defences.

Opening the debate, shadow environment secretary Dame Rosalind Achebe told the Commons: “«Rosalind Achebe|Eleven thousand homes flooded, and the government has spent the money on a consultation.»”

Environment Secretary Piers Lockhart hit back, telling MPs that the previous administration had “«Piers Lockhart|left the cupboard bare and the pumps rusting.»”

“«Piers Lockhart|I will take no lectures from the party opposite,»” he said.

Tory backbencher Sir Graham Tull intervened to ask when the Severnhithe barrier would be finished. “«Piers Lockhart|When it is built,»” Mr Lockhart replied, to laughter.

The Lib Dem MP Catrin Bevan said her constituents had been “«Catrin Bevan|forgotten twice over»”. She told the minister: “«Catrin Bevan|Come to Aberllyn. Bring wellingtons.»”

Speaking after the vote, Dame Rosalind said the government had “«Rosalind Achebe|won the division and lost the argument.»”`,
  },
  {
    name: 'science',
    article: `Octopuses may punch fish out of spite, study suggests

Octopuses that hunt alongside fish sometimes punch their partners for no obvious gain, scientists reported on Monday.

“«Inês Carvalho-Lund|We saw a very directed punch, and then nothing,»” said marine ecologist Inês Carvalho-Lund, who led the study. “«Inês Carvalho-Lund|No prey, no benefit. The fish just got smacked.»”

The paper, published in Journal of Reef Behaviour, describes eight such events. It argues that they could be “«The paper|a form of aggression or even of spite.»”

Other researchers urged caution. Theo Brandt, a biologist at Kessel University, called the finding “«Theo Brandt|delightful but thin.»”

“«Theo Brandt|Eight punches do not make a boxer,»” he said.

Carvalho-Lund's co-author, Ngaire Tamati, said she understood the doubts. “«Ngaire Tamati|I doubted it myself,»” Tamati said, “«Ngaire Tamati|until one of them punched my camera.»”

Neither Brandt nor the journal's editor, Wim Oostveen, questioned the footage. “«Wim Oostveen|It is the best thing we have published in years,»” the editor said.`,
  },
  {
    name: 'a technology blog',
    article: `Lumen's new phone forgets you, on purpose

Lumen has announced a phone that wipes itself every night. Yes, really.

“«Sunniva Aalto|Your data is a liability, so we throw it out,»” CEO Sunniva Aalto said on stage in Oulunsaari. The crowd, I am told, clapped.

Security researcher @bitwarden_jo was less kind. “«@bitwarden_jo|It’s a $900 etch-a-sketch,»” she tweeted.

Former Lumen engineer Raj Mehrotra posted a thread about the design. “«Raj Mehrotra|I wrote the first version of this in 2019 as a prank,»” Mehrotra wrote. “«Raj Mehrotra|They shipped the prank.»”

A Lumen spokesperson told us the feature was “«A Lumen spokesperson|developed independently by a dedicated team.»”

I asked Aalto whether people could turn it off. “«Sunniva Aalto|Why would they?»” she said. Then she paused. “«Sunniva Aalto|Yes. It's in settings.»”`,
  },
];
