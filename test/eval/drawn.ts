/** Invented articles in which a quotation stands in every place that the facts tell apart. */

export const DRAWN: readonly string[] = [
  `Harbour Board defends ‘quiet’ ferry plan

The Harbour Board's chairwoman, Ada Quill, said on Monday that the ferry would be "slow but safe". She told Tom Marrow, a councillor: "We will run at night."

"Nobody asked us," Marrow said. "Not once." According to a spokesman, the plan had been called "reckless", "daft" and "too late" before.

"It is early," she said, "and we listen."

He added that his letter was "no threat". The report found that 40 berths were "unfit for use", the board said.

"We begin in May.

"We end in June," Quill went on.

Critics asked for more:

"Keep the old boats."

— Olga Fenn

Marrow, who called the hearing "a show", left early. The term "wet lease" was new to him! Was it "1 of 12" or "a dozen"?

"That is all," was the answer. A sign by the gate read: "No swimming".`,
  `"I was cold": a swimmer on her crossing

"The water was grey and I was alone," the 24-year-old said. Her trainer, Nils Hauge, told reporters that she had been “magnificent”.

“She never stopped,” he said; “never.” They met in Oslo, where it was “always raining”.

“Next year we go again.”

Lea Brandt smiled. “We may,” said she.`,
];
