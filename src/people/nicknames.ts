/**
 * Given names and their short forms that are used for each other in English: one group a line, folded, sorted by the
 * first. Common knowledge, typed for this project; only forms that a reader would take for the same given name.
 */
const GROUPS = `
abigail abby gail
abraham abe
adam ad
addison mitch mitchell
adelaide addie
alan al allan allen
albert al bert
alexander alex alec sandy sasha xander
alexandra alex sandra sandy lexi sasha
alfred al fred alf
alice allie
allison alison allie
amanda mandy
amelia amy millie
andrew andy drew
angela angie
ann anne annie anna nan nancy
anthony tony ant
antonio tony toni
arthur art artie
barbara barb babs
bartholomew bart
beatrice bea
benjamin ben benny benji
bernard bernie barney
bertram bert
bradley brad
bridget biddy
calvin cal
cameron cam
caroline carol carrie
carolyn carol carrie lynn
catherine cathy cat kate kathy katie kitty katherine kathryn kathleen cathleen
cecilia cece
charles charlie chuck chas chip
charlotte charlie lottie
christina chris tina chrissy
christine chris tina chrissy
christopher chris kit topher
clarence clare
clifford cliff
clinton clint
constance connie
cornelius neil
curtis curt
cynthia cindy
daniel dan danny
david dave davey davy
deborah deb debbie debra
dennis denny
diana di
dominic dom nick
donald don donny donnie
dorothy dot dottie dolly
douglas doug
edith edie
edmund ed ted ned
edward ed eddie ted teddy ned
edwin ed eddie
eleanor ellie nell nora
elijah eli
elizabeth liz beth betsy betty eliza libby lisa lizzie bess
ellen ellie nell
emily em emmy
emmanuel manny
ernest ernie
eugene gene
evelyn evie
ezekiel zeke
florence flo
frances fran franny francie
francis frank fran
francisco paco frank
franklin frank
frederick fred freddie fritz
gabriel gabe
geoffrey geoff jeff
george georgie
gerald gerry jerry
gerard gerry jerry
gilbert gil
gregory greg
gwendolyn gwen
harold hal harry
harriet hattie harry
harrison harry
helen nell
henry hank harry hal
herbert herb bert
hillary hilary
howard howie
isaac ike
isabel bella izzy
isabella bella izzy
jacob jake
jacqueline jackie
james jim jimmy jamie
janet jan
jason jay
jeffrey jeff
jennifer jen jenny
jeremiah jerry jeremy
jerome jerry
jessica jess jessie
joan joanie
john jack johnny jon
jonathan jon johnny nathan
jose pepe
joseph joe joey
josephine jo josie
joshua josh
judith judy
julia julie
kenneth ken kenny
kimberly kim
laurence larry
lawrence larry lars lorne
leonard leo len lenny
leslie les
lewis lew
lillian lily lil
louis lou louie
louise lou
lucille lucy
madeline maddie madeleine maddy
manuel manny
marcus mark marc
margaret maggie meg peggy marge margie greta rita daisy
maria marie mary
marjorie marge
martha marty
martin marty
matthew matt
maureen mo
maurice maury
maurice mo
maximilian max
maxwell max
melissa missy mel
melvin mel
michael mike mick mickey mitch mikey
michelle shelly
mildred millie
mitchell mitch
mohammed mohamed mohammad muhammad mohamad mo
morris morrie
nancy nan
natalie nat
nathan nate nat
nathaniel nate nat nathan
newton newt
nicholas nick nicky nicolas
nicole nikki
norman norm
oliver ollie
olivia liv
pamela pam
patricia pat patty tricia trish
patrick pat paddy
paula polly
penelope penny
peter pete
philip phil phillip
rachel rae
ralph ralphie
randall randy
randolph randy
raymond ray
rebecca becky becca
regina gina
reginald reggie reg
richard rick dick rich ricky richie
robert bob rob bobby robbie bert
roberta bobbie
roderick rod
rodney rod
roger rodge
roland rollie
ronald ron ronnie
rosemary rose
rudolph rudy
russell russ
salvatore sal
samantha sam
samuel sam sammy
sandra sandy
sarah sally sadie sara
sebastian seb
sharon shari
sheldon shelly shel
sidney sid
sophia sophie
stanley stan
stephanie steph
stephen steve steven stevie
stewart stu
stuart stu
susan sue susie suzy suzanne
susannah sue susie
sylvester sly
sylvia syl
tabitha tabby
terence terry terrence
teresa terry tess theresa
theodore ted teddy theo
thomas tom tommy
timothy tim timmy
tobias toby
valerie val
vernon vern
veronica ronnie
victor vic
victoria vicky tori
vincent vince vinny
virginia ginny
vivian viv
vladimir vova
wallace wally
walter walt wally
wesley wes
wilfred wilf fred
william bill will billy willy liam
winifred winnie
winston win
zachary zach zack
`;

const FORMAL: readonly string[] = GROUPS.trim()
  .split('\n')
  .map((line) => line.split(' ', 1)[0]!);

const groupsOf: ReadonlyMap<string, readonly number[]> = (() => {
  const found = new Map<string, number[]>();
  GROUPS.trim()
    .split('\n')
    .forEach((line, group) => {
      for (const name of line.split(' ')) found.set(name, [...(found.get(name) ?? []), group]);
    });
  return found;
})();

/** The first of each group of which a folded name is a short form: `wes` → `wesley`. */
export const formalNames = (nickname: string): readonly string[] =>
  groupsOf.get(nickname)?.map((group) => FORMAL[group]!) ?? NONE;
const NONE: readonly string[] = [];

/** Whether two folded given names are used for each other: `bill`, `william`. */
export function isNicknameOf(a: string, b: string): boolean {
  const groups = groupsOf.get(b);
  return groups !== undefined && (groupsOf.get(a) ?? []).some((group) => groups.includes(group));
}
