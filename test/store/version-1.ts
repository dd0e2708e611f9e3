/**
 * A store as the first released version left it, as the SQL that makes it: the articles of fixtures.ts, three
 * corrections, a check and a draft. Made once by that version and never changed: what people have on their disks.
 */

export const CORPUS_1 = `
CREATE TABLE migration (number INTEGER PRIMARY KEY, name TEXT NOT NULL, at TEXT NOT NULL) STRICT;
CREATE TABLE article ( no INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, title TEXT, publisher TEXT, author TEXT, published TEXT, url TEXT, kind TEXT NOT NULL, language TEXT, added_at TEXT NOT NULL, statements INTEGER NOT NULL, first_block INTEGER NOT NULL, last_block INTEGER NOT NULL) STRICT;
CREATE INDEX article_newest ON article (added_at, no);
CREATE TABLE block ( no INTEGER PRIMARY KEY, article INTEGER NOT NULL, at INTEGER NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL, raw TEXT NOT NULL) STRICT;
CREATE TABLE speaker ( no INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL, kind TEXT NOT NULL, gender TEXT) STRICT;
CREATE INDEX speaker_name ON speaker (name, id);
CREATE TABLE article_speaker ( article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE, position INTEGER NOT NULL, speaker INTEGER NOT NULL REFERENCES speaker, gender TEXT, aliases TEXT NOT NULL, roles TEXT NOT NULL, PRIMARY KEY (article, position)) STRICT, WITHOUT ROWID;
CREATE INDEX article_speaker_speaker ON article_speaker (speaker);
CREATE TABLE statement ( no INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, article INTEGER NOT NULL, first_block INTEGER NOT NULL, last_block INTEGER NOT NULL, "start" INTEGER NOT NULL, "end" INTEGER NOT NULL, text TEXT NOT NULL, content TEXT NOT NULL, partial INTEGER NOT NULL, speaker INTEGER REFERENCES speaker, mention TEXT, cue TEXT, via TEXT, rule TEXT NOT NULL) STRICT;
CREATE INDEX statement_first ON statement (first_block);
CREATE INDEX statement_long ON statement (last_block) WHERE last_block > first_block;
CREATE INDEX statement_speaker ON statement (speaker);
CREATE TABLE correction ( statement INTEGER PRIMARY KEY REFERENCES statement ON DELETE CASCADE, speaker INTEGER REFERENCES speaker, corrected_at TEXT NOT NULL) STRICT;
CREATE INDEX correction_speaker ON correction (speaker);
CREATE TABLE term ( key INTEGER PRIMARY KEY, documents INTEGER NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL, postings BLOB NOT NULL) STRICT;
CREATE TABLE chunk ( key INTEGER NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL, postings BLOB NOT NULL, PRIMARY KEY (key, first)) STRICT, WITHOUT ROWID;
CREATE TABLE total (articles INTEGER NOT NULL, statements INTEGER NOT NULL, blocks INTEGER NOT NULL) STRICT;
INSERT INTO migration VALUES
(1,'articles, statements, speakers, corrections, postings','2026-11-24T18:05:57.603Z');
INSERT INTO article VALUES
(1,'harbour','Harbour wall to be rebuilt',NULL,NULL,'2026-01-01',NULL,'article','en','2026-01-02T03:04:05.000Z',3,1,6),
(2,'library',NULL,NULL,NULL,NULL,NULL,'article','en','2026-02-02T03:04:05.000Z',2,7,10);
INSERT INTO block VALUES
(1,1,0,0,26,'Harbour wall to be rebuilt

'),
(2,1,28,28,115,'The council met on Monday to hear about the harbour wall, which a storm broke in March.

'),
(3,1,117,117,191,'"We will rebuild the wall before the winter storms arrive" - Ada Lindqvist

'),
(4,1,193,193,286,'The mayor did not promise money, and several fishermen left the hall before she had finished.

'),
(5,1,288,288,361,'"Nobody who works on the quay was asked about any of this" - Tomas Brandt

'),
(6,1,363,363,397,'"It is what it is" - Ada Lindqvist
'),
(7,2,0,0,48,'The library in Eastbridge will close on Sundays.

'),
(8,2,50,50,126,'"Children in this quarter have no other quiet room to read in" - Noor Haddad

'),
(9,2,128,128,192,'A spokesman for the county said that the decision was not final.

'),
(10,2,194,194,262,'"It was what it was and nothing will change that now" - Tomas Brandt
');
INSERT INTO speaker VALUES
(1,'ada-lindqvist','Ada Lindqvist','person',NULL),
(2,'tomas-brandt','Tomas Brandt','person',NULL),
(3,'noor-haddad','Noor Haddad','person',NULL),
(4,'mira-holm','Mira Holm','person','female');
INSERT INTO article_speaker VALUES
(1,0,1,NULL,'[]','[]'),
(1,1,2,NULL,'[]','[]'),
(1,2,4,'female','["Holm"]','["the harbour master"]'),
(1,3,3,NULL,'[]','[]'),
(2,0,3,NULL,'[]','[]'),
(2,1,2,NULL,'[]','[]');
INSERT INTO statement VALUES
(1,'harbour-s1',1,3,3,117,175,'We will rebuild the wall before the winter storms arrive','[118,174]',0,1,'{"start":178,"end":191,"text":"Ada Lindqvist"}',NULL,NULL,'the name follows the quotation'),
(2,'harbour-s2',1,5,5,288,346,'Nobody who works on the quay was asked about any of this','[289,345]',0,2,'{"start":349,"end":361,"text":"Tomas Brandt"}',NULL,NULL,'the name follows the quotation'),
(3,'harbour-s3',1,6,6,363,381,'It is what it is','[364,380]',0,1,'{"start":384,"end":397,"text":"Ada Lindqvist"}',NULL,NULL,'the name follows the quotation'),
(4,'library-s1',2,8,8,50,112,'Children in this quarter have no other quiet room to read in','[51,111]',0,3,'{"start":115,"end":126,"text":"Noor Haddad"}',NULL,NULL,'the name follows the quotation'),
(5,'library-s2',2,10,10,194,247,'It was what it was and nothing will change that now','[195,246]',0,2,'{"start":250,"end":262,"text":"Tomas Brandt"}',NULL,NULL,'the name follows the quotation');
INSERT INTO correction VALUES
(1,4,'2026-11-24T18:05:57.701Z'),
(3,3,'2026-11-24T18:05:57.731Z'),
(5,NULL,'2026-11-24T18:05:57.706Z');
INSERT INTO term VALUES
(138155440131,2,2,5,x'00070608'),
(207631600846,1,1,1,x'0002'),
(256710365830,1,7,7,x'0007'),
(464505550533,1,5,5,x'0005'),
(511192127162,1,4,4,x'0005'),
(518985221902,1,9,9,x'0008'),
(613508991485,1,4,4,x'000d'),
(711516608115,2,6,10,x'00020802'),
(758238610234,1,9,9,x'0002'),
(767639857133,1,2,2,x'0001'),
(829997702034,1,5,5,x'0007'),
(831792517639,1,10,10,x'0006'),
(913619820501,1,10,10,x'0004'),
(914813290574,1,4,4,x'000d'),
(930771964402,1,8,8,x'0006'),
(1034318732303,1,1,1,x'0003'),
(1066225168668,3,1,8,x'000202050c09'),
(1071453229521,1,8,8,x'0004'),
(1110164190196,1,5,5,x'0001'),
(1146979133213,1,9,9,x'0001'),
(1161309776714,1,8,8,x'0007'),
(1162680254236,2,5,8,x'000b0602'),
(1189714817455,1,2,2,x'000d'),
(1217730919947,1,10,10,x'0006'),
(1224428637129,3,3,10,x'000108040607'),
(1261745982557,2,3,6,x'000b0606'),
(1277780888215,1,7,7,x'0003'),
(1345505341328,1,9,9,x'000b'),
(1375579267227,1,2,2,x'000e'),
(1375688622899,1,4,4,x'0004'),
(1383106838578,1,4,4,x'000e'),
(1428713240663,1,3,3,x'0008'),
(1440321434983,3,2,7,x'000306030406'),
(1488132781799,1,5,5,x'0009'),
(1518294359298,1,9,9,x'0002'),
(1524009355962,1,6,6,x'01020003'),
(1528232964564,1,8,8,x'000a'),
(1530454183251,1,9,9,x'0005'),
(1531656806213,1,8,8,x'0001'),
(1677128047455,1,8,8,x'0008'),
(1780650463932,1,3,3,x'0000'),
(1780686082554,1,8,8,x'0005'),
(1841621770077,3,5,10,x'0006080903020103'),
(1862604139474,1,9,9,x'0009'),
(1904528863023,1,10,10,x'01020003'),
(1972001379129,1,5,5,x'0000'),
(1995339053685,1,8,8,x'0000'),
(2054637980896,2,1,2,x'00000209'),
(2074759473928,1,9,9,x'0006'),
(2123119575911,1,2,2,x'0007'),
(2146809696994,1,8,8,x'000c'),
(2275089527271,1,2,2,x'000b'),
(2275883938212,1,10,10,x'0005'),
(2295090216862,1,10,10,x'0008'),
(2320678346381,1,3,3,x'0002'),
(2349022446060,1,2,2,x'000b'),
(2350678807199,1,5,5,x'0002'),
(2453606680882,1,7,7,x'0005'),
(2560134922785,1,7,7,x'0001'),
(2580932675508,2,4,9,x'00030a0a'),
(2613994297129,1,2,2,x'0002'),
(2649042005167,1,6,6,x'01020103'),
(2719313760443,1,8,8,x'0003'),
(2800139465848,2,5,10,x'000d0a0c'),
(2811590647634,6,2,9,x'01020008030203030302000a0204040005020304'),
(2845197299284,1,3,3,x'0000'),
(2903717052148,1,9,9,x'0005'),
(3066080416399,1,2,2,x'0004'),
(3101169564320,1,3,3,x'0009'),
(3138500572707,2,6,10,x'0102000309020003'),
(3233163038993,1,4,4,x'0009'),
(3233767463768,1,8,8,x'000d'),
(3243378396378,1,5,5,x'0009'),
(3253783379970,1,4,4,x'0002'),
(3319222847382,1,5,5,x'000a'),
(3334561944248,1,5,5,x'0003'),
(3347699481751,2,3,4,x'0005020c'),
(3381251804285,1,10,10,x'000a'),
(3398261387154,1,4,4,x'0001'),
(3409841805200,1,4,4,x'000c'),
(3447882886350,1,1,1,x'0004'),
(3545448641531,2,3,6,x'000a0605'),
(3611928553527,1,2,2,x'0010'),
(3628779484607,1,4,4,x'0007'),
(3652722122897,1,4,4,x'0008'),
(3681137942799,1,3,3,x'0005'),
(3694011971324,3,1,3,x'0001020a0204'),
(3825895480305,1,5,5,x'0008'),
(3828071176360,1,10,10,x'0009'),
(3903858308660,2,5,10,x'000c0a0b'),
(3939585318465,1,2,2,x'0006'),
(3968269284131,1,4,4,x'000b'),
(4012021962349,1,4,4,x'000f'),
(4017988663553,2,2,9,x'000c0e00'),
(4042863315922,3,2,8,x'000f0a020302010a'),
(4063214444239,1,9,9,x'0004'),
(4156038820257,2,9,10,x'00060209'),
(4282739340141,2,4,10,x'00060c05'),
(4329588696905,1,3,3,x'0007'),
(4369568446611,1,5,5,x'000a'),
(4382637255338,1,4,4,x'0002');
INSERT INTO total VALUES
(2,5,10);
`;

export const CHECKS_1 = `
CREATE TABLE migration (number INTEGER PRIMARY KEY, name TEXT NOT NULL, at TEXT NOT NULL) STRICT;
CREATE TABLE checked (id TEXT PRIMARY KEY, at TEXT NOT NULL, body TEXT NOT NULL) STRICT;
CREATE TABLE draft (id TEXT PRIMARY KEY, at TEXT NOT NULL, body TEXT NOT NULL) STRICT;
INSERT INTO migration VALUES
(1,'checks and drafts','2026-11-24T18:05:57.665Z');
INSERT INTO checked VALUES
('own','2026-03-04T05:06:07.000Z','{"id":"own","quote":"It is what it is","speaker":null,"checkedAt":"2026-03-04T05:06:07.000Z","verdict":"not-found","wording":"not-found","attribution":"not-applicable","level":"none","summary":"Not in this corpus.","kept":0,"words":5,"findings":[],"match":null,"pieces":[],"alternatives":[],"corpus":{"articles":2,"statements":5}}'),
('first','2026-03-04T05:06:07.000Z','{"id":"first","quote":"It is what it is","speaker":null,"checkedAt":"2026-03-04T05:06:07.000Z","verdict":"not-found","wording":"not-found","attribution":"not-applicable","level":"none","summary":"Not in this corpus.","kept":0,"words":5,"findings":[],"match":null,"pieces":[],"alternatives":[],"corpus":{"articles":2,"statements":5}}'),
('second','2026-03-04T05:06:07.000Z','{"id":"second","quote":"It is what it is","speaker":null,"checkedAt":"2026-03-04T05:06:07.000Z","verdict":"not-found","wording":"not-found","attribution":"not-applicable","level":"none","summary":"Not in this corpus.","kept":0,"words":5,"findings":[],"match":null,"pieces":[],"alternatives":[],"corpus":{"articles":2,"statements":5}}');
INSERT INTO draft VALUES
('draft','2026-03-04T05:06:07.000Z','{"id":"draft","title":null,"text":"Harbour wall to be rebuilt\\n\\nThe council met on Monday to hear about the harbour wall, which a storm broke in March.\\n\\n\\"We will rebuild the wall before the winter storms arrive\\" - Ada Lindqvist\\n\\nThe mayor did not promise money, and several fishermen left the hall before she had finished.\\n\\n\\"Nobody who works on the quay was asked about any of this\\" - Tomas Brandt\\n\\n\\"It is what it is\\" - Ada Lindqvist\\n","checkedAt":"2026-03-04T05:06:07.000Z","counts":{"not-found":2},"items":[{"statement":{"id":"harbour-s1","text":"We will rebuild the wall before the winter storms arrive","start":117,"end":175,"content":[{"start":118,"end":174}],"partial":false,"speaker":{"id":"ada-lindqvist","name":"Ada Lindqvist"},"mention":{"start":178,"end":191,"text":"Ada Lindqvist"},"cue":null,"via":null,"rule":"the name follows the quotation"},"check":"first","review":null},{"statement":{"id":"harbour-s2","text":"Nobody who works on the quay was asked about any of this","start":288,"end":346,"content":[{"start":289,"end":345}],"partial":false,"speaker":{"id":"tomas-brandt","name":"Tomas Brandt"},"mention":{"start":349,"end":361,"text":"Tomas Brandt"},"cue":null,"via":null,"rule":"the name follows the quotation"},"check":"second","review":{"note":"Heard the tape.","at":"2026-03-04T05:06:07.000Z"}}]}');
`;
