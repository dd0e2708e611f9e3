/**
 * What a copy chief would say of these quotes, with the first article as the whole corpus. The awkward ones come first.
 * A row: why it is here; the quote; the claimed speaker; verdict, wording, attribution, level; the findings that must be
 * among the answer’s; and the speaker the answer must name. `null` leaves open what two careful people might judge differently.
 */

import type { Attribution, FindingType, Level, Verdict, Wording } from '../src/model.js';

export interface Row {
  readonly why: string;
  readonly quote: string;
  readonly speaker: string | null;
  readonly verdict: Verdict;
  readonly wording: Wording | null;
  readonly attribution: Attribution | null;
  readonly level: Level | null;
  readonly findings: readonly FindingType[];
  readonly names: string | null;
}

const row = (
  why: string,
  [quote, speaker]: readonly [string, string | null],
  [verdict, wording, attribution, level]: readonly [Verdict, Wording | null, Attribution | null, Level | null],
  findings: readonly FindingType[] = [],
  names: string | null = null,
): Row => ({ why, quote, speaker, verdict, wording, attribution, level, findings, names });

const ESPER =
  'Approximately 750 soldiers will deploy to the region immediately & additional forces from the IRF are prepared to deploy over the next several days.';
const PROTECT = 'The United States will protect our people and interests anywhere they are found around the world.';
const POMPEO =
  'should not be confused with the legitimate efforts of the Iraqi protesters who have been in the streets since October working for the people of Iraq to end the corruption exported there by the Iranian regime.';
const IRAN = 'Iran will be held fully responsible for lives lost, or damage incurred, at any of our facilities';
const PAY = 'They will pay a very BIG PRICE! This is not a Warning, it is a Threat.';
const READOUT =
  'The US President Mr. Trump expressed his confidence in the importance of Iraq and its leadership role in this regard';
const FORCES =
  'Iraqi security forces to continue to fulfill their duty to protect the US Embassy and other diplomatic missions and representations';
const CORRIDOR =
  'By striking our forces in the strategic location of Al-Qaim, the United States wants to close the corridor that starts in Iran and ends in Lebanon through Iraq and Syria.';

export const ROWS: readonly Row[] = [
  // ------------------------------------------------------------------ what a similarity score calls 99 % alike
  row(
    'a dropped “not”',
    ['They will pay a very BIG PRICE! This is a Warning, it is a Threat.', 'Trump'],
    ['altered', 'altered', 'confirmed', 'meaning'],
    ['negation-changed'],
  ),
  row(
    'a dropped “not” in a fragment of one short sentence',
    ['This is a Warning, it is a Threat.', 'Trump'],
    ['altered', 'altered', 'confirmed', 'meaning'],
    ['negation-changed'],
  ),
  row(
    'a dropped “not” in a partial quotation',
    [POMPEO.replace(' not', ''), 'Pompeo'],
    ['altered', 'altered', 'confirmed', 'meaning'],
    ['negation-changed'],
  ),
  row(
    'a “not” put in',
    [PROTECT.replace('will protect', 'will not protect'), 'Esper'],
    ['altered', 'altered', 'confirmed', 'meaning'],
    ['negation-changed'],
  ),
  row(
    'a contraction that hides a “not” put in',
    [PROTECT.replace('will protect', 'won’t protect'), 'Esper'],
    ['altered', 'altered', 'confirmed', 'meaning'],
    ['negation-changed'],
  ),
  row(
    '“never” put in',
    [IRAN.replace('will be', 'will never be'), 'Trump'],
    ['altered', 'altered', 'confirmed', 'meaning'],
    ['negation-changed'],
  ),
  row(
    'an ellipsis over “not”',
    ['This is … a Warning, it is a Threat.', 'Trump'],
    ['altered', 'edited', 'confirmed', 'meaning'],
    ['omission-changes-meaning'],
  ),
  row(
    '“not” cut off at the start',
    ['be confused with the legitimate efforts of the Iraqi protesters', 'Pompeo'],
    ['altered', 'exact', 'confirmed', 'meaning'],
    ['omission-changes-meaning'],
  ),
  row(
    'one zero more',
    [ESPER.replace('750', '7,500'), 'Esper'],
    ['altered', 'altered', 'confirmed', 'meaning'],
    ['number-changed'],
  ),
  row(
    'another number, spelled out',
    [ESPER.replace('750', 'seven hundred'), 'Esper'],
    ['altered', 'altered', 'confirmed', 'meaning'],
    ['number-changed'],
  ),
  row(
    'another month',
    [POMPEO.replace('October', 'November'), 'Pompeo'],
    ['altered', 'altered', 'confirmed', 'meaning'],
    ['date-changed'],
  ),
  row(
    'another country',
    [IRAN.replace('Iran', 'Iraq'), 'Trump'],
    ['altered', 'altered', 'confirmed', 'meaning'],
    ['name-changed'],
  ),
  row(
    'another place',
    [CORRIDOR.replace('Lebanon', 'Jordan'), null],
    ['altered', 'altered', 'not-claimed', 'meaning'],
    ['name-changed'],
  ),
  row(
    'will → may',
    [PROTECT.replace('will', 'may'), 'Esper'],
    ['altered', 'altered', 'confirmed', 'meaning'],
    ['modality-changed'],
  ),
  row(
    'should → must',
    [POMPEO.replace('should', 'must'), 'Pompeo'],
    ['altered', 'altered', 'confirmed', 'meaning'],
    ['modality-changed'],
  ),
  row(
    'fully → partly',
    [IRAN.replace('fully', 'partly'), 'Trump'],
    ['altered', 'altered', 'confirmed', 'meaning'],
    ['quantifier-changed'],
  ),
  row(
    'any → some',
    [IRAN.replace('any of', 'some of'), 'Trump'],
    ['altered', 'altered', 'confirmed', 'meaning'],
    ['quantifier-changed'],
  ),
  row(
    'a hedge left out: approximately',
    [ESPER.replace('Approximately ', ''), 'Esper'],
    ['altered', null, 'confirmed', 'meaning'],
  ),
  row(
    'an antonym',
    [CORRIDOR.replace('close', 'open'), null],
    ['altered', 'altered', 'not-claimed', 'meaning'],
    ['opposite-meaning'],
  ),
  row(
    'an antonym by prefix',
    [POMPEO.replace('legitimate', 'illegitimate'), 'Pompeo'],
    ['altered', 'altered', 'confirmed', 'meaning'],
    ['opposite-meaning'],
  ),
  row(
    'increased → decreased',
    ['action taken in response to decreased threat levels against US personnel and facilities', 'Esper'],
    ['altered', 'altered', 'confirmed', 'meaning'],
    ['opposite-meaning'],
  ),

  // ----------------------------------------------------------------------------- faithful, so no cry of wolf
  row('copied', ['They will pay a very BIG PRICE!', 'Trump'], ['verified', 'exact', 'confirmed', null]),
  row('copied whole', [PAY, 'Donald Trump'], ['verified', 'exact', 'confirmed', 'none']),
  row(
    'lower case without punctuation',
    ['they will pay a very big price this is not a warning it is a threat', 'Trump'],
    ['verified', 'exact', 'confirmed', 'presentation'],
    ['capitals', 'punctuation'],
  ),
  row('across the reporter’s “he warned”', [`${IRAN}. ${PAY}`, 'Trump'], ['verified', 'exact', 'confirmed', null]),
  row(
    'across “he warned”, beginning late',
    ['at any of our facilities. They will pay a very BIG PRICE!', 'Trump'],
    ['verified', 'exact', 'confirmed', null],
  ),
  row('with its marks, curly', [`“${PROTECT}”`, 'Esper'], ['verified', 'exact', 'confirmed', null]),
  row('with straight marks', [`"${PROTECT}"`, 'Esper'], ['verified', 'exact', 'confirmed', null]),
  row(
    'U.S. written US',
    ['The US Embassy in Iraq is, & has been for hours, SAFE!', 'Trump'],
    ['verified', 'exact', 'confirmed', null],
  ),
  row(
    '& written and',
    ['The U.S. Embassy in Iraq is, and has been for hours, SAFE!', 'Trump'],
    ['verified', 'exact', 'confirmed', 'presentation'],
    ['abbreviation'],
  ),
  row(
    'a figure spelled out',
    [ESPER.replace('750', 'seven hundred and fifty'), 'Esper'],
    ['verified', 'exact', 'confirmed', 'presentation'],
    ['number-style'],
  ),
  row(
    'markdown emphasis',
    ['They will pay a **very** _BIG_ PRICE!', 'Trump'],
    ['verified', 'exact', 'confirmed', null],
  ),
  row(
    'stray line breaks and spaces',
    ['They will pay\n  a very   BIG\nPRICE!', 'Trump'],
    ['verified', 'exact', 'confirmed', null],
  ),
  row(
    'a hyphen for a space',
    [CORRIDOR.replace('Al-Qaim', 'Al Qaim'), null],
    ['verified', 'exact', 'not-claimed', null],
  ),
  row(
    'invisible characters from a web page',
    ['They will\u00A0pay a very BIG\u200B PRICE!', 'Trump'],
    ['verified', 'exact', 'confirmed', null],
  ),
  row(
    'accents nobody asked for',
    ['The Únited Stätes will protect our people and interests anywhere', 'Esper'],
    ['verified', 'exact', 'confirmed', null],
  ),
  row('the article’s own bracket left out at the end', [READOUT, null], ['verified', 'exact', 'not-claimed', null]),
  row(
    'the article’s own bracket, in brackets',
    [`${READOUT} [ending US-Iran tensions]`, null],
    ['verified', 'exact', 'not-claimed', null],
  ),
  row(
    'two sentences of one statement',
    ['over the next several days. This deployment is an appropriate and precautionary action', 'Esper'],
    ['verified', 'exact', 'confirmed', null],
    ['cut-mid-sentence'],
  ),
  row(
    'the whole of a short partial quotation',
    ['rapid response upon request', 'Trump'],
    ['verified', 'exact', 'confirmed', null],
  ),
  row(
    'five words of a long one',
    ['working for the people of Iraq', 'Pompeo'],
    ['verified', 'exact', 'confirmed', null],
    ['cut-mid-sentence'],
  ),
  row(
    'three distinctive words',
    ['strategic land passage', 'Mohammed Mohieh'],
    ['verified', 'exact', 'confirmed', null],
  ),
  row('three distinctive words at the end', ['very BIG PRICE', 'Trump'], ['verified', 'exact', 'confirmed', null]),

  // ------------------------------------------------------------------------------------------- openly edited
  row(
    'an ellipsis over four words',
    [IRAN.replace(' for lives lost, or damage incurred,', ' for lives lost …'), 'Trump'],
    ['edited', 'edited', 'confirmed', 'presentation'],
    ['marked-omission'],
  ),
  row(
    'an ellipsis of three points',
    [IRAN.replace(', or damage incurred,', '...'), 'Trump'],
    ['edited', 'edited', 'confirmed', 'presentation'],
    ['marked-omission'],
  ),
  row(
    'an ellipsis of spaced points',
    [IRAN.replace(', or damage incurred,', ' . . .'), 'Trump'],
    ['edited', 'edited', 'confirmed', 'presentation'],
    ['marked-omission'],
  ),
  row(
    'a bracketed ellipsis',
    [IRAN.replace(', or damage incurred,', ' [...]'), 'Trump'],
    ['edited', 'edited', 'confirmed', 'presentation'],
    ['marked-omission'],
  ),
  row(
    'the reporter’s subject in brackets before a partial quotation',
    [`[The attack] ${POMPEO}`, 'Pompeo'],
    ['edited', 'edited', 'confirmed', 'presentation'],
    ['marked-insertion'],
  ),
  row(
    'a pronoun replaced in brackets',
    [PAY.replace('They', '[Iran’s leaders]'), 'Trump'],
    ['edited', 'edited', 'confirmed', 'presentation'],
    ['marked-insertion'],
  ),
  row(
    'a gloss in brackets',
    [ESPER.replace('IRF', 'IRF [Immediate Response Force]'), 'Esper'],
    ['edited', 'edited', 'confirmed', 'presentation'],
    ['marked-insertion'],
  ),
  row(
    'sic',
    ['They will pay a very BIG PRICE [sic]!', 'Trump'],
    ['edited', 'edited', 'confirmed', 'presentation'],
    ['sic'],
  ),
  row(
    'an ellipsis across the interruption',
    ['Iran will be held fully responsible … They will pay a very BIG PRICE!', 'Trump'],
    ['edited', 'edited', 'confirmed', 'presentation'],
    ['marked-omission'],
  ),

  // ------------------------------------------------------------------------------------- altered, sense kept
  row(
    'the same cut unmarked',
    [IRAN.replace(', or damage incurred,', ''), 'Trump'],
    ['altered', 'altered', 'confirmed', null],
    ['unmarked-omission'],
  ),
  row('one word dropped', [PAY.replace('very ', ''), 'Trump'], ['altered', 'altered', 'confirmed', null]),
  row(
    'one word added',
    [PROTECT.replace('our people', 'our own people'), 'Esper'],
    ['altered', 'altered', 'confirmed', 'wording'],
    ['word-added'],
  ),
  row(
    'a synonym',
    [CORRIDOR.replace('location', 'site'), null],
    ['altered', 'altered', 'not-claimed', 'wording'],
    ['word-substituted'],
  ),
  row(
    'a plural',
    [IRAN.replace('damage', 'damages'), 'Trump'],
    ['altered', 'altered', 'confirmed', 'wording'],
    ['inflection'],
  ),
  row(
    'a misspelling',
    [IRAN.replace('responsible', 'responsable'), 'Trump'],
    ['altered', 'altered', 'confirmed', 'wording'],
    ['spelling'],
  ),
  row(
    'a contraction',
    ['They’ll pay a very BIG PRICE! This is not a Warning, it is a Threat.', 'Trump'],
    ['altered', 'altered', 'confirmed', 'wording'],
    ['contraction'],
  ),
  row(
    'two words swapped',
    [PROTECT.replace('people and interests', 'interests and people'), 'Esper'],
    ['altered', 'altered', 'confirmed', 'wording'],
    ['reordered'],
  ),
  row(
    'the article’s bracket given as speech',
    [`${READOUT} ending US-Iran tensions`, null],
    ['altered', 'altered', 'not-claimed', 'wording'],
    ['editor-brackets'],
  ),
  row(
    'running past the closing mark',
    ['thanking Iraqi officials for their rapid response upon request', 'Trump'],
    ['altered', 'altered', 'confirmed', 'wording'],
    ['runs-past-quotation'],
  ),

  // ----------------------------------------------------------------------------------------------- who said it
  row(
    'another speaker of the article',
    [PAY, 'Mike Pompeo'],
    ['misattributed', 'exact', 'contradicted', null],
    [],
    'Donald Trump',
  ),
  row(
    'a relative of the same surname',
    [PAY, 'Ivanka Trump'],
    ['misattributed', 'exact', 'contradicted', null],
    [],
    'Donald Trump',
  ),
  row('somebody unknown', [PAY, 'Angela Merkel'], ['misattributed', 'exact', 'contradicted', null], [], 'Donald Trump'),
  row(
    'the readout’s words given to the man it speaks of',
    [READOUT, 'Donald Trump'],
    ['misattributed', 'exact', 'contradicted', null],
    [],
    'Iraqi PM’s office',
  ),
  row('the readout by its office', [READOUT, 'the Iraqi PM’s office'], ['verified', 'exact', 'confirmed', null]),
  row(
    'altered and misattributed: the name comes first',
    [PAY.replace(' not', ''), 'Esper'],
    ['misattributed', 'altered', 'contradicted', 'meaning'],
    ['negation-changed'],
    'Donald Trump',
  ),
  row('a role', [POMPEO, 'Secretary of State'], ['verified', 'exact', 'confirmed', null]),
  row(
    'another’s role',
    [POMPEO, 'the US Secretary of Defense'],
    ['misattributed', 'exact', 'contradicted', null],
    [],
    'Mike Pompeo',
  ),
  row(
    'the role as the article words it',
    [ESPER, 'the US Secretary of Defense'],
    ['verified', 'exact', 'confirmed', null],
  ),
  row('the role turned round', [ESPER, 'Defense Secretary Esper'], ['verified', 'exact', 'confirmed', null]),
  row('a role by another word', [FORCES, 'the Iraqi premier'], ['verified', 'exact', 'confirmed', null]),
  row('another transliteration', [CORRIDOR, 'Mohammad Mohie'], ['verified', 'exact', 'confirmed', null]),
  row('an initial more', [PAY, 'Donald J. Trump'], ['verified', 'exact', 'confirmed', null]),
  row('a title before the surname', [PAY, 'President Trump'], ['verified', 'exact', 'confirmed', null]),
  row('an initial in the middle', [PROTECT, 'Mark T. Esper'], ['verified', 'exact', 'confirmed', null]),
  row('a surname misspelt', [POMPEO, 'Pompeyo'], ['verified', 'exact', 'confirmed', null]),
  row('a formal first name', [POMPEO, 'Michael Pompeo'], ['verified', 'exact', 'confirmed', null]),
  row('a compound surname without its hyphen', [FORCES, 'Adil Abdul Mahdi'], ['verified', 'exact', 'confirmed', null]),
  row('capitals only', [PAY, 'TRUMP'], ['verified', 'exact', 'confirmed', null]),
  row('carried over from the paragraph before', [PROTECT, 'Mark Esper'], ['verified', 'exact', 'confirmed', null]),
  row('nobody claimed', [PAY, null], ['verified', 'exact', 'not-claimed', 'none'], [], 'Donald Trump'),

  // --------------------------------------------------------------------------------------- from several places
  row(
    'two speakers’ sentences run together',
    [
      'The United States will protect our people and interests anywhere they are found around the world. They will pay a very BIG PRICE!',
      'Trump',
    ],
    ['spliced', 'spliced', null, 'meaning'],
    ['speaker-crossed'],
  ),
  row(
    'two speakers behind an ellipsis',
    [
      'Approximately 750 soldiers will deploy to the region immediately … to close the corridor that starts in Iran and ends in Lebanon',
      null,
    ],
    ['spliced', 'spliced', 'not-claimed', 'meaning'],
    ['speaker-crossed'],
  ),
  row(
    'two statements of one speaker',
    ['The U.S. Embassy in Iraq is, & has been for hours, SAFE! They will pay a very BIG PRICE!', 'Trump'],
    ['spliced', 'spliced', 'confirmed', null],
  ),

  // --------------------------------------------------------------------------------- not between quotation marks
  row(
    'the reporter’s indirect speech',
    ['both Washington and Tehran do not want war', 'Adil Abdul-Mahdi'],
    ['unquoted', 'unquoted', 'not-applicable', null],
  ),
  row(
    'the reporter’s prose',
    ['Thousands of Popular Mobilization Forces supporters descended on the US embassy in Baghdad', null],
    ['unquoted', 'unquoted', 'not-applicable', null],
  ),
  row(
    'prose of the first paragraph, with a speaker',
    ['troops are to immediately be deployed to the Middle East in response to an attack', 'Mark Esper'],
    ['unquoted', 'unquoted', 'not-applicable', null],
  ),

  // ------------------------------------------------------------------------------------------ not in this corpus
  row(
    'an invented sentence',
    ['We will rebuild every bridge before the winter comes', 'Trump'],
    ['not-found', 'not-found', 'not-applicable', 'none'],
  ),
  row(
    'an invented sentence in the article’s words',
    ['The Iranian people want the United States to leave', 'Trump'],
    ['not-found', 'not-found', 'not-applicable', 'none'],
  ),
  row('a common phrase', ['at the end of the day', null], ['not-found', 'not-found', 'not-applicable', 'none']),
  row(
    'a short fragment that stands everywhere',
    ['in the', null],
    ['not-found', 'not-found', 'not-applicable', 'none'],
  ),
  row('one common word', ['forces', null], ['not-found', 'not-found', 'not-applicable', 'none']),
  row(
    'a real quote of somebody else',
    ['Ask not what your country can do for you, ask what you can do for your country', null],
    ['not-found', 'not-found', 'not-applicable', 'none'],
  ),
  row('no words at all', ['… !!! —', null], ['not-found', 'not-found', 'not-applicable', 'none']),
  row(
    'another language',
    ['Die Vereinigten Staaten werden unsere Leute überall schützen', 'Esper'],
    ['not-found', 'not-found', 'not-applicable', 'none'],
  ),
];
