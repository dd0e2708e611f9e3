/** Names to put in for others, and other forms of names. Written for this generator; the people are nobody. */

import { entries, pairs } from './parse.js';

export const SURNAMES: readonly string[] = entries(`
Abernathy
Adeyemi
Birchall
Bowman
Castellano
Delgado
Dunwoody
Easton
Ellsworth
Fairbanks
Fischer
Grimaldi
Hathaway
Hayashi
Ingersoll
Irving
Jablonski
Jensen
Kowalczyk
Kowalski
Lambert
Lindqvist
Montague
Nakagawa
Novak
Okonkwo
Osborne
Parrish
Pemberton
Quesenberry
Ramsey
Rasmussen
Sato
Schwarzkopf
Tanner
Thistlewood
Underhill
Vandermeer
Voss
Whitcombe
Yarborough
Zamorano
`);

export const FIRST_NAMES: readonly string[] = entries(`
Agatha
Amanda
Basil
Brian
Carol
Cordelia
Desmond
Elena
Euphemia
Fergus
Grace
Gwendolyn
Henry
Horatio
Imogen
Irene
Jasper
Julia
Kevin
Laura
Leopold
Martin
Mirabel
Nora
Octavia
Oscar
Paula
Percival
Roger
Rosalind
Sebastian
Simon
Teresa
Thaddeus
Ursula
Victor
Vivienne
Winifred
`);

/** First names and the short or long forms that go for the same person. */
export const NICKNAMES: ReadonlyMap<string, readonly string[]> = pairs(`
alexander: Alex
andrew: Andy, Drew
anthony: Tony
benjamin: Ben
bernard: Bernie
bernie: Bernard
bill: William
bob: Robert
charles: Charlie, Chuck
charlie: Charles
chris: Christopher
christopher: Chris
chuck: Charles
dan: Daniel
daniel: Dan, Danny
dave: David
david: Dave
debbie: Deborah
don: Donald
donald: Don
edward: Ed, Eddie
elizabeth: Liz, Beth
gary: Garry
greg: Gregory
gregory: Greg
jack: John
james: Jim, Jimmy
jeff: Jeffrey
jeffrey: Jeff
jen: Jennifer
jennifer: Jen
jim: James
joe: Joseph
john: Jack, Johnny
joseph: Joe
josh: Joshua
katherine: Kate, Kathy
kathleen: Kathy
ken: Kenneth
kenneth: Ken
larry: Lawrence
lawrence: Larry
matt: Matthew
matthew: Matt
michael: Mike
mike: Michael
mitch: Mitchell
nicholas: Nick
nick: Nicholas
pat: Patrick
patrick: Pat
pete: Peter
peter: Pete
phil: Philip
philip: Phil
randy: Randall
ray: Raymond
rich: Richard
richard: Rick, Dick
rick: Richard
rob: Robert
robert: Bob, Rob
ron: Ronald
ronald: Ron
rudy: Rudolph
sam: Samuel
samuel: Sam
stephen: Steve
steve: Steven
steven: Steve
susan: Sue
ted: Theodore
thomas: Tom
tim: Timothy
timothy: Tim
tom: Thomas
tony: Anthony
walter: Walt
will: William
william: Bill, Will
`);

/** Names as other alphabets are written in ours, one name per line. */
export const TRANSLITERATIONS: readonly (readonly string[])[] = entries(`
Abdel, Abdul
Abdullah, Abdallah
Ahmad, Ahmed
Aleksandr, Alexander
Aleksei, Alexei, Alexey
Andrei, Andrey
Dmitri, Dmitry, Dmitriy
Erdogan, Erdoğan
Gaddafi, Qaddafi, Kadafi
Ghazala, Ghazalah
Haider, Haidar
Hasan, Hassan
Hussain, Hussein
Ibrahim, Ebrahim
Igor, Ihor
Javad, Jawad
Khalid, Khaled
Khan, Kahn
Khizr, Khizer
Lavrov, Lavroff
Maria, Mariya
Mehmet, Mehmed
Mikhail, Mihail
Mohamed, Mohammad, Mohammed, Muhammad
Netanyahu, Netanyahou
Oleksandr, Olexander
Omar, Umar
Osama, Usama
Peskov, Peskoff
Saeed, Said
Sergei, Sergey
Yousef, Yusuf
Yuri, Yury
Zakharova, Zaharova
Zelenskiy, Zelensky, Zelenskyy
`).map((line) => line.split(', '));

/** Titles as papers shorten them, and in full. */
export const TITLES: ReadonlyMap<string, readonly string[]> = pairs(`
Gen.: General
Gov.: Governor, Gov.
Governor: Gov., Governor
Judge: Judge
Lt. Gov.: Lieutenant Governor
Mayor: Mayor
President: President
Prof.: Professor
Rep.: Representative, Rep., Congressman
Rev.: Reverend
Secretary: Secretary
Sen.: Senator, Sen.
Senator: Sen., Senator
Speaker: Speaker
`);

export const BODIES: ReadonlySet<string> = new Set(
  entries(`
administration
bank
campaign
center
committee
company
department
foundation
group
house
institute
office
party
post
times
university
`),
);
