/** Names to put in for others, and other forms of names. Written for this generator; the people are nobody. */

import { entries, pairs } from './parse.js';

export const SURNAMES: readonly string[] = entries(`
Abascal
Abernathy
Achterberg
Adebayo
Adeyemi
Aguilar
Akhtar
Al-Masri
Albrecht
Amador
Anand
Andersson
Aoki
Aranda
Arslan
Ashworth
Atkinson
Auclair
Babbage
Bakshi
Balakrishnan
Bancroft
Barros
Bautista
Beauchamp
Beckett
Bello
Benavides
Bergstrom
Bhatt
Birchall
Blackwood
Bogdanov
Bondarenko
Bowman
Braithwaite
Brandt
Brubaker
Cabrera
Calloway
Carmichael
Carvalho
Castellano
Cervantes
Chakraborty
Chaudhry
Cheung
Choi
Christensen
Cisneros
Clayborne
Colangelo
Contreras
Cordova
Cournoyer
Crenshaw
Czarnecki
Dabrowski
Dalgaard
Damjanovic
Darby
Delgado
Desrosiers
Dhillon
Diallo
Dimitrov
Donnelly
Dragomir
Dubois
Dunwoody
Duval
Easton
Eberhardt
Echeverria
Eklund
El-Sayed
Ellsworth
Eriksen
Esposito
Fairbanks
Farooq
Feldmann
Fernandes
Fischer
Fitzpatrick
Fontaine
Fujimoto
Galindo
Gallagher
Georgiou
Ghosh
Gonçalves
Greenwood
Grigoryan
Grimaldi
Guerrero
Gustafsson
Haddad
Halloran
Hargreaves
Hartmann
Hathaway
Hayashi
Hendricks
Hernandez
Higashi
Hoang
Holloway
Horvath
Huang
Ibarra
Ilyin
Ingersoll
Irving
Ishikawa
Ivanov
Jablonski
Jankowski
Jensen
Jiménez
Johansson
Kamara
Kapoor
Karlsson
Kaufmann
Keating
Kelleher
Khalil
Kimura
Kirchner
Kovacs
Kowalczyk
Kowalski
Krishnan
Kruger
Lachance
Lagarde
Lambert
Larsson
Laurent
Leclerc
Lindgren
Lindqvist
Lozano
MacAllister
MacKenzie
Madrigal
Mahmoud
Marchetti
Markovic
McAllister
McCracken
McGillicuddy
Mehta
Mendoza
Middleton
Mikkelsen
Molina
Montague
Moreau
Morimoto
Mukherjee
Nair
Nakagawa
Navarro
Nguyen
Nielsen
Nieminen
Noguchi
Novak
O'Callaghan
O'Dowd
Obafemi
Ochoa
Odinga
Okafor
Okonkwo
Olmedo
Ortega
Osborne
Oyelaran
Pacheco
Palmieri
Papadopoulos
Parrish
Patel
Pavlov
Pellegrini
Pemberton
Petrov
Pfeiffer
Phan
Pickering
Popescu
Prescott
Quesenberry
Quintero
Radcliffe
Rahimi
Ramsey
Rangel
Rasmussen
Reinholt
Reyes
Richter
Rosenthal
Rousseau
Saito
Salcedo
Sandoval
Santoro
Sato
Schneider
Schwarzkopf
Serrano
Shapiro
Sharma
Shevchenko
Siddiqui
Silva
Sokolov
Sorensen
Steinberg
Sullivan
Suárez
Szymanski
Takahashi
Tanner
Tavares
Thibodeaux
Thistlewood
Thompson
Tolentino
Trevino
Uddin
Underhill
Urbina
Valdez
Vandermeer
Vargas
Vasquez
Velasco
Vogel
Volkov
Voss
Wadsworth
Watanabe
Weatherby
Wexler
Whitaker
Whitcombe
Wojcik
Xu
Yamamoto
Yarborough
Yilmaz
Zamorano
Zapata
Zhang
Zielinski
`);

export const FIRST_NAMES: readonly string[] = entries(`
Abigail
Adriana
Agatha
Aisha
Alejandro
Amanda
Amara
Amir
Anders
Anika
Antonio
Arturo
Astrid
Basil
Beatriz
Benedict
Bianca
Brian
Bridget
Camille
Carlos
Carol
Cecilia
Chandra
Chiara
Claire
Clarence
Cordelia
Damian
Daphne
Dario
Delphine
Desmond
Diego
Dominic
Eduardo
Eleanor
Elena
Emeka
Emilio
Enrique
Esther
Euphemia
Farid
Fatima
Felipe
Fergus
Fiona
Franklin
Gabriela
Genevieve
Gloria
Gordon
Grace
Graciela
Graham
Gustavo
Gwendolyn
Hannah
Harold
Hector
Henry
Hiroshi
Horatio
Ignacio
Imogen
Ines
Ingrid
Irene
Isaac
Isabel
Ivan
Jamal
Jasper
Javier
Jerome
Joanna
Jorge
Josefina
Julia
Julian
Kamala
Karim
Keiko
Kenji
Kevin
Lakshmi
Laura
Leila
Leonard
Leopold
Lorenzo
Lucia
Luis
Magnus
Malik
Manuel
Marcel
Margaret
Marisol
Martin
Mateo
Mei
Mercedes
Miguel
Mirabel
Miriam
Mustafa
Nadia
Naomi
Natalia
Neil
Nigel
Noor
Nora
Octavia
Olga
Olivia
Omar
Oscar
Pablo
Patricia
Paula
Paulo
Pedro
Percival
Priya
Quentin
Rafael
Rajesh
Ramon
Rania
Rebecca
Renee
Ricardo
Roger
Rohan
Rosa
Rosalind
Ruth
Salim
Samira
Sanjay
Sebastian
Silvia
Simon
Sofia
Sophia
Stella
Sven
Tamara
Tariq
Teresa
Thaddeus
Tobias
Ursula
Valentina
Vera
Victor
Vikram
Virginia
Vivienne
Wanda
Wei
Winifred
Xavier
Yolanda
Yusuf
Zoe
`);

/** First names and the short or long forms that go for the same person. */
export const NICKNAMES: ReadonlyMap<string, readonly string[]> = pairs(`
abigail: Abby
abraham: Abe
albert: Al, Bert
alexander: Alex
alfred: Al, Fred
allison: Allie
amanda: Mandy
andrew: Andy, Drew
anthony: Tony
arthur: Art
barbara: Barb
bart: Bartholomew
becky: Rebecca
benjamin: Ben
bernard: Bernie
bernie: Bernard
beth: Elizabeth
bill: William
bob: Robert
brad: Bradley
bradley: Brad
calvin: Cal
cameron: Cam
catherine: Cathy, Kate
charles: Charlie, Chuck
charlie: Charles
chris: Christopher
christine: Chris, Chrissy
christopher: Chris
chuck: Charles
cindy: Cynthia
cynthia: Cindy
dan: Daniel
daniel: Dan, Danny
danny: Daniel
dave: David
david: Dave
debbie: Deborah
deborah: Deb, Debbie
don: Donald
donald: Don
dorothy: Dot, Dottie
doug: Douglas
douglas: Doug
ed: Edward
eddie: Edward
edward: Ed, Eddie
elizabeth: Liz, Beth, Betsy
eugene: Gene
francis: Frank
frank: Francis, Franklin
franklin: Frank
fred: Frederick
frederick: Fred
gabriel: Gabe
gary: Garry
gene: Eugene
gerald: Gerry, Jerry
gerry: Gerald
greg: Gregory
gregory: Greg
hal: Harold
harold: Hal, Harry
harry: Harold, Henry
henry: Hank, Harry
howard: Howie
isaac: Ike
jack: John
jackie: Jacqueline
jacob: Jake
jacqueline: Jackie
jake: Jacob
james: Jim, Jimmy
jamie: James
janet: Jan
jason: Jay
jeff: Jeffrey
jeffrey: Jeff
jen: Jennifer
jennifer: Jen
jerry: Gerald, Jerome
jessica: Jess, Jessie
jim: James
jimmy: James
joan: Joanie
joe: Joseph
joey: Joseph
john: Jack, Johnny
jon: Jonathan
jonathan: Jon
joseph: Joe
josh: Joshua
judith: Judy
judy: Judith
julie: Julia
kate: Katherine
katherine: Kate, Kathy
kathleen: Kathy
kathy: Kathleen, Katherine
ken: Kenneth
kenneth: Ken
kim: Kimberly
kimberly: Kim
kristin: Kris
larry: Lawrence
lawrence: Larry
leo: Leonard
leonard: Leo, Len
les: Leslie
liz: Elizabeth
lou: Louis
louis: Lou
madeleine: Maddie
margaret: Maggie, Peggy, Meg
marge: Margaret
martin: Marty
marty: Martin
matt: Matthew
matthew: Matt
maureen: Mo
max: Maxwell
megan: Meg
mel: Melvin
melissa: Missy
michael: Mike
michelle: Shelly
mickey: Michael
mike: Michael
mitch: Mitchell
mo: Maurice
nancy: Nan
nate: Nathan
nathan: Nate
ned: Edward
nicholas: Nick
nick: Nicholas
nicole: Nikki
norm: Norman
norman: Norm
pam: Pamela
pamela: Pam
pat: Patrick
patricia: Pat, Patty, Tricia
patrick: Pat
patty: Patricia
peggy: Margaret
penelope: Penny
pete: Peter
peter: Pete
phil: Philip
philip: Phil
phillip: Phil
randy: Randall
ray: Raymond
raymond: Ray
rebecca: Becky
reggie: Reginald
rich: Richard
richard: Rick, Dick
rick: Richard
ricky: Richard
rob: Robert
robbie: Robert
robert: Bob, Rob
roberta: Bobbie
rod: Rodney
rodney: Rod
ron: Ronald
ronald: Ron
rudy: Rudolph
russ: Russell
russell: Russ
sam: Samuel
samantha: Sam
samuel: Sam
sandra: Sandy
sandy: Sandra
sarah: Sally
sheldon: Shelly
sid: Sidney
stan: Stanley
stanley: Stan
stephanie: Steph
stephen: Steve
steve: Steven
steven: Steve
stu: Stuart
stuart: Stu
sue: Susan
susan: Sue, Susie
suzanne: Sue
ted: Theodore
teresa: Terry
terry: Terrence, Theresa
theodore: Ted, Teddy
thomas: Tom
tim: Timothy
timmy: Timothy
timothy: Tim
tom: Thomas
tommy: Thomas
tony: Anthony
tricia: Patricia
valerie: Val
vic: Victor
victor: Vic
victoria: Vicky
vince: Vincent
vincent: Vince, Vinny
virginia: Ginny
walt: Walter
walter: Walt, Wally
wes: Wesley
wesley: Wes
will: William
william: Bill, Will
zach: Zachary
zachary: Zach, Zack
`);

/** Names as other alphabets are written in ours, one name per line. */
export const TRANSLITERATIONS: readonly (readonly string[])[] = entries(`
Abdel, Abdul
Abdulaziz, Abdelaziz
Abdullah, Abdallah
Abdulrahman, Abdelrahman, Abd al-Rahman
Ahmad, Ahmed
Aleksandr, Alexander
Aleksandra, Alexandra
Aleksei, Alexei, Alexey
Ali, Aly
Amin, Ameen
Anatoly, Anatoli
Andrei, Andrey
André, Andre
Ashraf, Achraf
Assad, Asad
Bashar, Bachar
Björn, Bjorn
Chekhov, Tchekhov
Dmitri, Dmitry, Dmitriy
Dmytro, Dmitro
Dvořák, Dvorak
Ekaterina, Yekaterina
Elena, Yelena
Erdogan, Erdoğan
Evgeni, Yevgeny, Evgeny
Fatima, Fatimah, Fatema
François, Francois
Gaddafi, Qaddafi, Kadafi
Gennady, Gennadi
Ghazala, Ghazalah
González, Gonzalez
Gorbachev, Gorbachov
Gómez, Gomez
Habib, Habeeb
Haider, Haidar
Hamid, Hameed
Haniyeh, Haniya
Hasan, Hassan
Hernández, Hernandez
Hisham, Hicham
Hosni, Husni
Hussain, Hussein
Ibrahim, Ebrahim
Igor, Ihor
Ismail, Ismael
Jaafar, Jafar
Jamal, Gamal
Javad, Jawad
Jesús, Jesus
Jiménez, Jimenez
José, Jose
Kamal, Kamel
Karim, Kareem
Khalid, Khaled
Khamenei, Khamenai
Khan, Kahn
Khizr, Khizer
Khrushchev, Krushchev
Latif, Lateef
Lavrov, Lavroff
Leonid, Leonyd
Lukashenko, Lukashenka
López, Lopez
Mahmoud, Mahmud
Majid, Majeed
Maria, Mariya
Martínez, Martinez
Medvedev, Medvedyev
Mehmet, Mehmed
Mikhail, Mihail
Milošević, Milosevic
Mohamed, Mohammad, Mohammed, Muhammad
Mubarak, Moubarak
Musa, Moussa, Mousa
Mustafa, Mostafa, Moustafa
Muñoz, Munoz
Mykola, Nikola
Müller, Mueller, Muller
Nasrallah, Nasralla
Nasser, Nasir, Naser
Netanyahu, Netanyahou
Nikolai, Nikolay
Nuri, Nouri
Núñez, Nunez
Oleg, Oleh
Oleksandr, Olexander
Omar, Umar
Osama, Usama
Peskov, Peskoff
Peña, Pena
Poroshenko, Poroschenko
Pérez, Perez
Rafik, Rafiq
Rashid, Rasheed
René, Rene
Rodríguez, Rodriguez
Rouhani, Rohani, Ruhani
Sadr, Sader
Saeed, Said
Salih, Saleh
Salman, Selman
Schröder, Schroeder
Sergei, Sergey
Serhiy, Serhii
Sharif, Shareef, Sherif
Sisi, Sissi
Soleimani, Suleimani
Sulayman, Suleiman, Soliman
Svetlana, Svitlana
Sánchez, Sanchez
Søren, Soren
Sørensen, Sorensen
Tariq, Tarek, Tareq
Tatiana, Tatyana
Tymoshenko, Timoshenko
Vasily, Vasili, Vassily
Vladimir, Wladimir
Volodymyr, Volodimir
Vásquez, Vasquez
Walid, Waleed
Wałęsa, Walesa
Yanukovych, Yanukovich
Yasser, Yasir
Yousef, Yusuf
Yulia, Julia, Yuliya
Yuri, Yury
Zakharova, Zaharova
Zawahiri, Zawahri
Zelenskiy, Zelensky, Zelenskyy
Ziad, Ziyad
Özil, Ozil
Đoković, Djokovic
Łukasz, Lukasz
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
