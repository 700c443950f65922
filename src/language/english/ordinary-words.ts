/**
 * Ordinary words that look like words of the rules and must never be taken for slips of them.
 *
 * Selected from SCOWL (Spell Checker Oriented Word Lists), Copyright 2000-2011 by Kevin Atkinson. Permission to
 * use, copy, modify, distribute and sell these word lists, the associated scripts, the output created from the
 * scripts, and its documentation for any purpose is hereby granted without fee, provided that the above copyright
 * notice appears in all copies and that both that copyright notice and this permission notice appear in supporting
 * documentation. Kevin Atkinson makes no representations about the suitability of this array for any purpose. It
 * is provided "as is" without express or implied warranty.
 */
const WORDS = `
abdicates abilities ability abnormally aboard abort aborting abound abounding abridging absolute absolutes
absolutest absolved absolves absolving abuse abuser abuses acceded acceding accent accented accents
acceptable accidental accidentals accordion accordions accosted accosting accosts accruing ache aching acing
acquired acridest active activity actor actual actuality actuary adapted administration admit adulation
aerial affect affects afflicted affording afield afresh aground aided aiding ailed ailing ails aimed aiming
aired airing airy ales alight alighting alights allays alliance allies allocation allowing allows alloyed
alloying alter altogether ambles amended amending amends among amounted amounts ampere amperes amply amused
analogies ancient anger angered angering angled angling annexing annually anointing antic antiquate
antiquates ants apiece apparatuses apparent appeal appeals append appended appending apple apples applicator
appointing appreciable appreciative approval approximate approximated approximates apter aptly arch arching
archiving arenas arias arise arising aromatic arraigned arrayed arraying arrows arteries ascribe ascribed
ashed ashing ashtray askew asparagus aspects assent asserted asses assisted assorting assure atone attention
attribute attributes attributing auction autocratic automate automated automates automating automation
aversion avoidable awaited awaiting awake award awhile awing axed axiomatic backhand badgered bagged bailed
bailing bails baited baiting baker bakers bakes baking balding bales balking balks bandaged bandying banging
banish banished banishes banned banter banters barbed bard bards barely barge barged barked barking barks
barraged barrel barren barrener bashing basked basking basks basses basted batch batched batches batching
bathing batter battered battering batters baying beach beached beaches beaching beading beads beady beak
beaker beaks beamed beaming beams bean beaned beaning beans beard bearding beast beater beating beckon
beckons bedding bedside beeves beggared begin begun belated belching belied beliefs belies believers
bellowed belly belong beloved benching bender bending bends bequest berrying berth beset besets besetting
besieged besieges bestowed bestowing bettor bewaring bewilders bewitched bewitches bewitching bickered
bickering bidding biding billowed binders binding bindings biped birch birding bitch bitched bitches
bitching black blacked blacking blacks blade blades bland blank blanking blare blared blares blaring
blasting blasts blaze blazed blazes blazing bleak bleaker blest blight blighting blights blind blinding
blinkered blinkering bliss blistered blistering blobbing bloc blockading blocs blogged blogging blogs
blooded blooding bloods bloodying blooming blotched blotching blotting blousing blow blowing blows bluffed
blunting blushing blustered boar boars boast boded bodes bogged bogging boil boilers boiling bolder bolster
bond bonding bones boney boning bonnets booed bookend bookshop boomed boosted booted booth booting border
bordered bordering borders bored bores boring botches botching bough boughs boulders bout bowing bowls
boxers brace braced braces bracing bracketed bragged bragging brags braid braiding braining brains braise
braised braising brake bran brandied brandies brandy brawled brayed breach breached breaches bread breading
breads breeding breezes breezing brews bribing bridge bridging bridling bright brimming brine brink brinks
briny brisk brisked brisking britches broils bronzing brooding brook brooked brooking brown browned browner
browse browsed browses brunching brunt brushed brushing bucked bucking buckle buckled bucks budding budged
budgeted buffered buffeted buggers buglers bugling build builds bulging bulking bulled bullet bullets
bulling bulls bully bullying bummed bumper bumps bunch bunching bundling bunking buoying buries burliest
burn burner burning burns burped burred burrow burrowed burst bursted burying bused bushed bushing busied
busies busiest businesses busing bustled butchered butlers buttered buttery buzzes cabbing cackle cackled
cackles cackling caged cages caging caked cakes caking calfs callous callus calmed calmer calming calms
cancer candle candled candling candying canes cankered cankering cannon cannoning canters caped caper
capered capering capes capped capping captivate captivated careless caressing carped carps carried carrier
carriers carted carts carved cash cashed cashes cashing casks caster castes casting casts casually catcalled
catchings catchy categories categorise categorises caved caves caving cawed cease ceases ceasing ceded cello
censor censured censures censuring censused centrally certainty certified certifies chafe chaffing chafing
chaining chairing chalking champing changeable chanted chanting chapels charitable charmed charming charred
charring charted charter charting chasm chaste chattered chatting cheat cheating cheek cheeked cheeking
cheeks cheep cheeping cheering cheesing chequing cherished chewing chews chick chicks chid chidden chill
chilling chink chinking chinks chinning choke choking choose chopping chops chords chore chores chortling
chosen chowed chows chuck chucked chucking chuckles chuckling chucks chugging cinched cindered cindering
circuitry circulated citation clack clacked clacking clacks claim claiming clammed clamming clamped clamping
clams clan clang clanged clanging clangs clanking clans clapper clapping claps clasp clasped clasping clasps
classes classy clattered clause clauses clawing claws cleansed cleanser cleat cleats cleave cleaved cleaver
cleaves clerking click clicking clink clinked clinking clinks clipboard clipped clipping cloak cloaking
clods clog clogging clone clones closest closet closets clothing clots clouding clove clover cloves clown
cluck clucked clucking cluing clung clustered clutter clutters coaching coarse coast coasting coasts coating
coats cock cocked cocking cocks codded coffer cogs coils coining coked cokes coking coldness collage
collages collar collected collecting collection collects college colleges collusion colon colts comas
combing combs comestible comet comets comma commas commend commendation commute commuted commuter commuters
commutes compacted compacter comparable compelled compete competed competes compiler complacent complain
complains completest complex complexes compliant complied complies complying composer composted compression
compute computed computes concealed concede conceded concedes conceited conceits conceivable conceived
conception concepts concern concerns concerted concerting concerts concession concessions conciser
conclusive concocted concocting concoction concocts concreted concurred concussion concussions condemned
condensation condense conducted conducting conducts cones confection confections conferred conferring
confessed confession confide confided confides confiding configure configures confined confining
confiscation conform conformed conforming confuse confuses confusion congest congested congesting congests
conifer conjured connective connector connectors conned connexion connoted connoting conquer consented
consenting consents conserved consisted constrict construct constructions consular consume consumed consumes
contented contenting contention contents contested contesting contests contexts continued contraction
contradict contrary contrast contrasts convection convened convention convents converged conversed converted
converting converts convict convicted convicting conviction convicts convince convinces convulsed convulsion
convulsions cooed cooing cook cooker cooking cooks cooped cooperating copied copies copped copping cordoned
corked corking corks corned cornets corning corns corps correctest corrective corrector correlated
correlating correlation corrode corrodes corrosive corrupted corrupting corruption corrupts corseted
corseting corsets cosier cosiness cots couch couched couching cough coughing counteract countered counters
countess countless county court courted courts cove covert coves covet coveted cowards cowed cower cowered
cowing coyer crabbing cracker crackers cracking cracks crafting crags cram cramming cramped cramping craning
crank cranked cranking cranks crash crass cratered crating craving crawling crazing creak creaking creaks
creamy creasing creeks creeping cresting crests crevices cried crime cringing crinkles crinkling crisping
croak croaked crock croon crooned cropped cropping crops cross crosser crosses crossing crouching crow
crowed crown crowned crows crumbling crushes crushing crust crusted crusting crusts crusty crying cubed
cubes cuddled cuddling cued cues cuing culled culling culls cults cunning curbed curbs curd curdles curds
curled curls currency current currents curries curry currying curse cursed curses curtain curtest curtsey
curtsy curved curves custom customary customs cutlet cycle cycles cysts dagger dairy dallies dallying dames
dammed damming damning dampened dampening dancer dangle dangled dangling danker darling darning darts
dashing dauntless dawdling dawning dazed dazes deadlier deadliest deans death deaves debasement decade
decades decay decayed decays deceit deceive deceived deceives deception deceptions deceptive decimated
decimating decisive decking decks decode decodes decorate decorates decoration decorations decorative
decried dedicates dedication deduction deductive deeded deeds deemed deems deeps defeat defeating defender
defensive deference deferred defining definite deflect deflected deformed degraded degrading deified deject
dejected dejecting dejection delude deluge delusion demand demises dense density departed departmental
deplete depleted depletes deport deported deporting deportment deports depreciate depressing depression
derailing derails deranged deride derides derision deriving descent descriptive descriptor deserted deserter
deserters deserting deserts desired desires desiring desisted desolated desolating desolation despaired
despairing despatch despatched despatches despot despots destroy destroyer destroyers destroys detachable
detaching detail detaining detains detect detected detecting detection detective detectives deterred
detonated detonating detonator detonators devilling devise devises devolution devolved devolves devolving
diagnose diagnosed diagnoses diagnosing diagnostic diagnostics dictate dictates dictator differed differing
difficult digestions digress dilated dilating dill dills dilution dimer dimes dimmed dimpling dines dining
dinned dinner dinnered dinnering dipped dipping directing direction directive directives directors direst
disability disabling disagree disagreed disappoint disappoints disbursing disconcert disconcerted discontent
discontented discus discuses disjoint dismount dismounts dispatches dispelled dispelling displace displaced
displaces disproves disrupting disruptive dissections distend distended distending distorting distorts
distract distresses distrust distrusts disuse disused disusing ditch ditched ditches ditching dither
dithered ditty dived diver divers dives divest diving divining division dodge dodged dogmatic doled
dolefully doling dolling domed domes doming donation doped dopes dopey doping dosed doses dosing doted dotes
doting doubly dough douse douses dove doves downgraded downgrading doze dozen dozes dozing drabs drafting
drag dragging drain dramatise dramatist drank draping drastic draughted draughtier drawl drawled drawling
drawls drawn dreading dream dreaming dregs drench dress dressed dressing dressings dribbling drier dries
drifting drily drinking dripped dripping drips drive drivel drivelling driven drives drizzling droll drone
droned droning drooling drooped drooping droops dross drought drown drowning drowsed drowsing drugged
drugging drugs dubbed ducked ducking ducks duelling dulled dulling dulls dully dumber dumped dumps
duplication duration dusky duty dwelling dyeing dyking eager earl earlier earls earn earnest earnings
earthiest earthliest eases easiest easing east eater eave eaves eddying educating educational educator eels
eeriest eery effective eighteenth eighth eighties eject ejected ejecting ejection ejections elapse elapsing
elder elected electing election elective electric electrical electrify electronics electrons eluded
emergence emergent emigration emigrations eminently emitted employ employed employer employers employs
emptier emptiest emulation enable enact endings enforced engender engenders engine engines enlisted enquired
ensured ensures ensuring entailed enticed entire entirety entities entitle entitles entity enviously envoy
equal equality equation equitable erasing erected erecting erection erections escalator escapade escorting
especial essential essentials establishes estate esteeming etch etching etchings eternal ether eventual
eventuality evermore evident evolution evolved evolves evolving exalt excavate excavated excavates
excavation exceeded excelled excellence excelling excepted exception excise exclaimed exclaims exclamation
executed exerted exhorting exit exited exits expanse expansion expansions expediency expedited expelled
expelling expended experimented experimenting expert experts expire expires exploded exploited exploits
exploration exported exposition expressing expression extant extend extended extends extensive external
exuded eyed eying fable fables facilitates faction factory factually faculties faculty fading fakes faking
fallout falter faltered famed farewell farms farther fasten fastened fastening fatalities fates fazing feast
feather feeding feeds feint feinting fellow fence fencing fended fender fending fends ferrying fester
festered festering feting fetter fetters fever fiddly fidgeted fiend fifth fight fighting fights filching
filet fillet filmed filming finessed finishes fireplaces fist fizzling fizzy flagging flailed flailing
flails flak flake flaking flame flamed flames flaming flank flanking flannels flapped flared flaring flash
flashes flashing flattered flawing flecking fled fleecing fleeing flees fleeting flesh fleshing flicked
flicking flied flier fliers fliest flight flights fling flinging flings flint flipped flipping flips flits
flitted flitting floating flock flocked flocking flocks flogged flogging flogs flood flooder flopping
flossing flouncing flour flouring flouting flowed flowing flown flows flues flushing flustered fluttered
foams fogged fogging foiled foiling foils foisting folder folding folds folksy followers folly foment fond
fonder fondling font foods fooling footings footstep foray forayed foraying forcible forded fording fords
fores forgave forge forged forger forgeries forgers forges forgiven forgo forked forking forks formal
formally formation formless fort forte forth forts fortunately forums foster fought foundered foundering
fount founts fourteenth fourth foxed foxes foxing framed franc freak freaking freaks freckles freckling
freeze freezer freezers freight french fretting fries friezes frill fringe fringing frond frost frown
frowned frustration frustrations frying fudged fuelling fuels fumble fumbles fumbling function functions
fund funding furnished furrowed gabbed gable gables gain gaining gains gales galled galling gallows galls
gambles gamed ganged ganging gangling gaping garbage gardenia garments garnishes gases gashing gassed
gassing gather gathered gayer gazing geeing gender genera generality genially gentlemen geologies germs
gestured gestures gesturing ghosting gibes gibing gifting gigging gilding gills gilts ginger ginned girdling
girl girth glass glassed glassing glean gleaned glinting glisten glistened glistening glitter glittered
glowing glows gnashing gobbed godless goldener golds gong goofed goose gooses goring gown gowned grace
graced graces gracing graded grading grains grand grands graphing grasping grassing greasing greed greener
greening greet greeting grief grill grilled grilling grime grinding grinning gripped gripping grips groan
groin groping grossed grossing grouching ground grove grow growl grows grubbed grumbling guarantor guiding
guilt gulled gulling gulls gully gunning guppy gushed gushing gust gusted gusting gusts gusty gutted gutting
habit hacker hacking hacks haggling hailed hailing hails haired hairy hales halfway haling hallmark
hallmarked haltered halving hammed hammered hammering hamming hampered hampering handier handsful handsomer
handy hangover hangovers hankered hankering hapless harden hardened hardening hardiest hardline hardy hare
hared haring harked harp harries harrowed harrows harry harrying harts hashing hassling hasted hastened
hastening hatch hatched hatches hatching hatefully hates hating haughtier hauling hawked haying hazing
headline headlined headlines heady healed healer healing heals heap heaped heaping heaps heart hearth
heartiest heated heath heather heating heave heaves heaving heckling heeded heeding heeds heeling heels
height heighten heir heirs hell helms hemming herd herding hewed hick hicks hiking hills hilts hindered
hindering hinds hinging hinting hipped hippy hired hires hiring hitches hither hived hives hiving hoard
hocked hocking hocks hoed hoes hogged hoisting holier holler hollered hollering hollow hollowed hollower
homeless homey homeys homies hone honed hones honesty honey honked honking hooded hooding hoods hoofed
hooped hooted hooter hooting hooves hope hopeful hopefuls hopes hopped hopping hops horded hording horribly
horse horsed horses horsing hose hoses hosing hospitable hospitalise hosted hosting hosts hound hounding
hounds hover hovered hovering huddled huddling hugging hulled hulling hulls humbled humbles humbling humped
humps hungered hunted hunter hunts hurdling hurls hurrying hurt hurting hushed hushing huskiness hutch huts
hyphened hyphening hypotheses hypothesise hypothesises icing ideals identifier identifiers identifies
identify identities idling ignore ignores illegibly imaging immigration impaired impairing impassable
impatience impelling imperfectly impersonal impersonally implication implores imply importance imported
importing imposes imposition impossibly impotent impressing impressive improbability improbable improbably
improper improperly improvise improvises inability inception incest inched incidence incidental incidentally
incision incited incline inclines inclusion inclusions incomparable incompatibly indebted indecent
indecision indefinitely indent indented indicate indicated indicatives indicator indicators indices indicted
indicts indifference indifferent indirect indolent indoor indorsed induce induces inducted inert
inexperience inexperienced infect infects inference inferred infest infested infinitely infirm inflamed
inflated inflict inflicting inflicts informal informally informational informative informers infused ingest
ingested inherent inherited initialled initialling injected injecting injection injunction inked inking
innings innocence inquired inscribe inscribed inscription insect insecurity insincerely insist insistent
insolent inspected inspecting inspects instal instalment instals instanced instancing instants instigated
instigating instill instilled instilling instills instils instructing instruction instructors instrumental
insulated insulted insured integral intent inter interact interacted interceded intercedes interceding
intercept intercepted interception interest interests interfaced interfaces interfacing interfere interim
interior interject interjected interment intern interne interned internes interns interpret interred
interring inters intersect intersected interval intervals intervened intervenes intervening intimate
intimates intruded intrusted invent invented inventor inventors invert inverted investigate investigates
investigation investigations investigator investor investors invited invoked involve involves inwards
irrelevance irresponsibility irresponsible isolate isolates isolation itch itched itches itching item
itemises jacked jacking jacks jagged jailed jailing jails jangled jangling jarred jeans jelling jells jelly
jested jesting jests jetting jigged jigging jilts jitters jogger jogging joked judged jugged jugging jumbled
jumbling jumped jumps junky jutting keeling keels keening keens kettle kettles kill killer kilned kilning
kilns kilos kilts kindling kings kinking kissed kissing kitten knack knacker knee kneed kneel kneels knight
knights knobs knots koshered lace laced laces lacing lack lades ladles ladling lager lagged lagging lakes
lame lamed laments lamer lames lamest laming landed landing landings lands landslide lanky lapel lapped
lapping laps larded lards larked larking larks laser lash lashes lashing lass lasses latch latched latches
latching latent latex lather lathered lathing latter laughter lavishes lawful lawyer laxer laxest lazies
lazying leach leafed leafing leafs leak leaked leaky lean leaner leaning leans leaped leaping leaps leapt
learnt lease leased leases leash leashing leasing leather ledger leeching leeks legged legging legible
legion lept lesion less lessen lessened lessening lest letup letups lever levered libel licked licking licks
lied lifeless ligature lighten lightened lightening likelier likened likening lilts limed limes liming
linear linen liners linger lingered lingering linings listed listeners listing listings listless lists
lither litter littered littering litters liveliest livelihood livelihoods liven livened livening livens
livers livest livid loading loads loaned loaves lobes locate locates locating locket lodge lodges loiters
lolling lone loneliest lonely longest loomed looming looms loons loosen looted looting loots loped lopes
loping lopped lopping lorded lording lords lorry losers losses lotion lotteries louse louses loved loveliest
lover loves loving lowered lugged lugging lugs lulled lulling lulls lumber lumped lumps lunch lunge lunging
lured lures lusted lusting lusts lusty lying maced maces macing magically maids maims makers males malign
maligned mall malls maltreated manes mange manger mangle mangles mangling mangy manhandled manhandling
manliest manor mantled mantling manured manures manuring mapping marches mares market markings marred
marries marrows marry marrying marsh mart marts mashing masked masking massage massed masses massing mastery
mated maternal mates mating matte matted mattes matured matures maturing maturity mayor mazes mealiest meals
measles measliest meat meats mechanical meddle meddler meddles medicates medication mellowed melting
mentored mentoring menus meshes meting mettle microfilmed middle midway mighty migrating miked mikes miking
mimed mimes miming mince mingled minority minted minting minuet minuets minus minuses minutest mired mires
miring mirth misbehave misbehaved miseries misfits misfitted mislead misled mismatches misplace misplaces
misses missiles missives misspell mistaken misted misting mistress mistrusted mists mitten mixer mixes
mixing mixture moaning moans mocked mocking mocks model moderating moderator modestly moistened moistening
moister moles monkey mooed mooing mooning moorings moose moped mopes moping mopped mopping morally mortally
mosses moth moths motioned motivate motivated motivation motored mould moulted mound mounded mounding mounds
mount mounting mounts mourning mouse mouses mousing moussing mouth mouthing mouths movers movies mowed mower
mowing mucks muddied muddle muddles muddling muddying mugging mulled mulling mulls mumbled mumbling mumps
munch mushed mushing musically musing mussed musses mussing musty mutated mutter muttered mutters mutton
mutually nailing nails naive naked nameless napped napping nappy narrow narrowed naughtier nearby neater
neatly necking needled needling needy neglect neglects negligee negligent nerves nested nesting nests nether
netting nettle nettled nettles nicety nicked nicking nicks nifty nigh nineteenth nineties nitrated noisy
nooks noose normality norms north nose nosed noses nosing notation notched notching nought novice nuclear
nuder nudge nudges nuggets nulls numbed nurseries nutting oaks oared oases objected objecting objection
observed observes obstructions obtainable obvious occupancy occupied occupies odder offence offences offend
offended offends oiled oils olden olives omens onward oozed openings operate operated operates operatic
operation operations operative opposed opposition oppressing oppression oracles orange oration orator
ordaining organic organics organisers organism organisms organist organists organs originals originate
originated originator originators otter otters ouch ounce ousted ousting ousts outlasted outlawed outrage
outraged outset ovation oven overbearing overbears overboard overcharge overcharges overcoat overcoats
overdone overeat overeaten overeating overeats overhead overheads overhear overheard overhearing overhears
overheat overlaid overland overlay overlaying overlays overlong overlook overlooking overlooks overrated
overrating overreact overreacting overreacts overseas oversleep oversleeps overstated overstating overstep
oversteps overtone overweight overwhelm overwhelmed overwork overworks owed pace paced paces pacing pack
packer packet packing pacts padded padding paddling pails painless paint painting paintings paints palace
paler pales paling palled palling palls pamper pampered pampering pandered pandering panders pane panes
panned panted panthers panting pants panty paraded parading parcelled parch parched parches parching pare
pared parentage parents pares paring parishes parity parks parred pars parsed parses parsing parson passable
passport pastes pasty patchy patent patents paternal pates path patientest pats patter patters patting patty
pauper pause paused pauses pausing paved pavement pavements paves paving pawing peaceable peach peaches peak
peaking peaks pealed pealing peals pears peasant peasants pease pecked pecking pecks pedant peddled peddling
peeking peeks peeling peels peeping peeps pegging pelt pelting pence pended pending pends penises pennant
penned pens pensioned pepped perceived perceptive perched perching perfection perilled perilling perish
perishes perked perking peroxided persisted persona personable personality personnel pertain perter perused
perusing pestered pestering pests petition petrified petting petty phase pheasant pheasants phoney phonied
phony picket pickled picky piddle piddled piddling pierce pigging pigments piked piled pillage pilled
pilling pillowed pills pimply pinches pinching pines pinion pinked pinker pinking pinks pint pints piped
pirating pitch pitched pitches pitching pitted pitting placement placid plaguing plaice plains plane planked
plantation planter planters planting plate plated plating platter playmate pleads pleas pleasantry pleasured
pleasures pleasuring pledging plies plight plighting plights plodding plopped plopping plotter ploughing
plucking plumbed plumbing pluming plumper plumping plumps plums plunged plunging plus plying poaching podded
poets pointers poise poised poises poising poke poker pokes pokey poled policing polished polled polling
polls pollution ponder pondered pondering ponds pooped poppy pored pores portability portable portend
portion portioned poses positional postpone postpones posture potion pots potted potter pottered potteries
potting pouch pouched pouching pounce pounced pouncing pound pounding pours pouted pouting pouts poverty
powder powdered powdering practical practicals practise practised practises pragmatic praise praised praises
praising prank prawning prayed praying preach preached preaches precise preciser precisest precision
preening prefaced prefect preference preferences prefixes premier premieres premiers premisses prepaid
prepare prepares preparing prescribe prescribed prescription preserved preserves presided president
presidents presides presiding presses pressuring presuming prevent previewed previewer preying preys price
pricing prick pricked pricking prickles prickling pricks pride prided pried prim primate primp printings
prise prised prises prising privier prize probes proceed proceeded processes processor prodded profess
professed professes professing profiled profiles profited progressed projected projecting projection
projector projectors promoted promotes promotion prompted prone prong propel propels proportional proposed
proposes proposition propped propping props prosecutor prospector prosper prosperity prostrating protect
protected protection protects protested protestor protestors protractor prouder provable provably prove
proved proves provisoes provisos provoked prowess prowlers proxies prying psyching pucks puddled puddling
puked pulley pulped pulping pulps pulsed pulsing pumas punch punched punching punier punished punishes
punitive punker punned punning punted punting pupil pupped pups purchasers purge purging purified purported
purposed purse pushes pusses puttered puttying quack qualify quartet quashed quashes quashing quelling quest
questing quiet quilt quilting quip quirk quit quota race raced races racing racketed radically radishes
rafter rage rages ragged rags raided raiding railed railing rails rakes raking rallies rally rambles rammed
ramming ranching rank ranked rankles rankling ranted rants rapped rapping rasher rashes rasping raster rates
ratifies rating raved raves raving ravishes reaction readable readier realty ream reaming reams reap reaper
reaping reared rearing rearrange rearranges rears reassured reassures reassuring rebated rebating rebinding
rebinds rebuilt rebutted rebutting recant receded receding receipted receptive recessed recession
rechargeable recited reciting recline reclined recoiled recollecting reconfigured reconnected reconnects
reconsider recounted recounting recounts recouped recouping recover recreating recreation rectified rectors
recurred recurring redemption reduction reeds reefing reefs reek reeking reelected reelecting reeling reels
referee refereed referenda referred refining reflected reflecting reflection reflective reformation reformed
refuge refuges refute refuted refutes refuting regained regaining regains regent regiment registrar registry
regress regrettable rehearsed reindeer reined reining reins reiteration rejoinder relate relates relating
relaxed relaxes relaxing relay relayed relaying relays released releasing relegating relent relented
relenting relevant reliability reliable relied relieve relieved relieves relished relived relives reliving
relocated relocating relocation remain remainder remainders remained remaining remember remind reminded
reminds remiss remitting remotes removed removes removing renaming render rendered rendering rending rends
reneged reneging renovate renovates renovation renovations reopened reorganise repaid repay repaying
repayments repeal repealed repealing repelling repent repented repenting replay repleted repletes repleting
replicas replication replies reporters reposed repressing repression reproved reproves reputed reputes
reputing requiem rereading rescheduled rescinded resent resented resenting resents reserve reserved reserves
reserving reside resided residence resides residing resilient resisted resisting resistor resolutely resort
resorted resorting resorts resounded respected respecting respects respiration response responses
responsibly responsive resubmitted retailed retailing retails retained retaining retains retarded retarding
retards retch retched retches retching retention reticent retire retired retires retiring retort retorted
retorting retorts retraced retraces retracing retreating retribution reuse reused reuses reusing revealed
revealing revelled revenged revere revered reverence reverenced reverences reveres reverie reveries revering
reversal reverse reverses reverted reverting revery review reviewer reviewers reviewing reviews reviled
reviling revised revises revising revision revived reviving revolted revolting revolution revolutions
revolve revolved revolver revolvers revolves revolving rewarding rewriting riddle riddled riddling ridge
ridging rifling rifting rigging rigs riled riling rinds rinks rinsing ripped ripping rips rite rites
rivalling river rivetting roach roaches roast rocket romping rook rooked rooking rooks rooster rope roped
ropes roping roses roster rosters rotation rote rotund rouge roundest rouse rouses route routed routes
routing rubbed rued ruin ruing ruining rumbled rumbling rumps rushed rushing rust rusted rusting rusts
rutting sacked sacking sacks saddling sades sage sager sages sagged sailed sailing sails saint salients
sallow salts salve salved salves salving samples sanction sand sanded sanding sandman sands saner sapling
sapped sapping saps saturated saturation saunters scalding scale scaled scales scaling scalloping scallops
scalping scampered scampering scanned scanning scanter scanting scare scared scares scarves scent schedule
scheduler schedules scooping scooting score scoring scorning scotches scout scouting scrambles scrammed
scrapping scratches scratchier scratchy scrawled scream screaming screeched screws scribe scuff scuffed
scumming scything sealing seals seamed seaming seams seared searing sears season seasonal seating secluded
secrete sectioned securely securing sedated sedating seduction seed seeded seeding seedling seeds seeking
seeks seep seeped seeping seeps seething seize select selecting selection selective selector selects selves
semen senior sensory series serve served serviceable servile settable setters settlers seventeenth seventh
seventies sever severe severer severity severs sewer sewing sexing sexist shackles shackling shacks shade
shading shaft shafted shafting shake shaking shallow shallows shamble shame shameless shames shammed
shamming shape shaping shark sharking sharpened sharpening shave shaved shaves shaving shawl sheaf shearing
sheep shell shelled shelling shells shelving shied shiftier shifty shining shinning shipped shipping ships
shire shirking shirt shirted shirting shirts shoaling shock shocking shoed shoeing shoes shone shooed
shooing shoos shoot shooting shoots shore shored shores shoring shorn shorten shortening shortens shove
shovel shoves shoving showier shown showy shrew shrilling shrinking shrugging shuck shucking shucks shunting
shuttered shying sidings sidling sift sifted sifting sigh sighed sighing sighs sill sills silt silting silts
simmer simple simulated simulation sincerest sincerity sine sing singe singed singer singing sings sinking
sinned sinning sins sipped sipping sired sires siring situate situates situating sixes sixth sizable sized
sizes skate skated sketched sketches sketching skill skilled skills skimming skimped skippered skirting
skying slacked slacking slacks slaked slaking slam slamming slanted slanting slapped slapping slaps slash
slashed slashes slashing slate slated slaughter slaughters slaved slaves slaving slaying sleek sleeking
sleepy sleet sleeted slender slewing slews slice slices slicing slick slicked slicking slicks slid sliding
slimmed slimming sling slinging slings slink slinked slinking slipper slipping slit slither slithered
slitter slitting slobs slogged slogging slogs slope sloping slopped slopping slops sloshing slouching
slowest slugged slugging slugs sluiced sluicing slumber slummed slumming slyness smack smacking smashed
smashing smearing smell smelled smelling smelly smelt smelting smelts smirking smiting smock smocking smocks
smoothing smother smothers smuggest smuggles smuggling snacking snacks snailed snaked snaking snapping snaps
snare snares snatched snatches snatching sneak sneaking sneaks sneezing snickered sniffing snipped snipping
snitch snitched snitches snitching snooping snore snoring snort snorted snorting snorts snout snowed snowing
snows snuck snuff snuffed snugged snuggest snugging snuggles snuggling soak soaking soaped soaping soaps
soared soars sock socked socking socks sodded soften soil soiled soils solaced solacing soldered soldering
sole soled soles soli soloed sonnets soothing sopped sopping sops sore sorely sores sorrow sorrowed sorta
sought soundest souping sours sowed sowing sows spacial spade spades spading spanking spanned spanning spar
sparest spark sparked sparking sparks sparse spate spatter spayed spaying spear spearing spears speck
specking specks sped speedy spellbind spend spending spewed spewing spice spiced spices spicing spied
spiking spill spilling spire spires spit spiting spitted spitting splashed splashing splat splatter
splatters splint splinted splinter splinters splinting splurging spooking spool spooled spooling spools
spore spores sport sported sporting sports spout spouting sprain spraining sprang spraying spreading spreed
sprig springy sprint sprinter sprinters sprinting sprouted sprouting sprucing sprung spurting sputter
sputtered spying squalled square squared squarer squarest squash squashes squatted squawked squeaking
squealing squired squires stabbing stability stable stabled stables stabling stack stacking stacks stage
staged staging staid stain staining stake staked stakes staking stalk stalking stall stalled stalling stalls
stammered stammering stamped stampeded stampeding stamping stamps stanching stank staple stapler staples
stapling star stare stared stares staring stark starlight starred starring stars startled starve starved
starving statistical statue statues stave staved staves staving steak steaks steal steaming steams steamy
steeling steels steep steeped steeping steering stem stepping steps sterling stewing stews stickier stickies
stiff stiffed stiffing stifling stinger stinging stings stink stinking stinks stinting stirring stitch
stitched stitches stitching stockings stocky stoke stoking stole stolid stomped stomping stomps stone
stonier stoning stony stool stoop stooped stooping stoops stoppered stoppering storey stork stormy stout
stove stowed stowing stows straddled straggle straggled straggler stragglers straggles straggling straighten
strait strand stranding strands strange stranger strangers strangled strangles strangling strap strapped
strapping strawed strawing stray strayed straying streaking streamline stress stressing stretch stretcher
stretchers stretches strewed strewing stride striding strife string stringier stringing strings stripe
stript strive striving stroke stroking stroller strongest struck struggle struggled strumming strung
stubbing stud studding studs stuffy stumbles stumping stunk stunning stunted stunting sturdy stuttered style
styling subjected subjecting subjects sublet submarine subscribe subscribed subscribes subset subsisted suck
sucked suckered sucking suckles suction suffer sufferer sufferers suffers sufficed suffixed suing suitably
suite sulks summaries summarily summered summit sundae sundry sunning superior supervise supervised
supervises supervision supervisory supper supple suppler supplies support supporter supporters supports
surlier surliest surmised surpassed surplused surprise surprises survives suspended suspending suspends
suspicious swabbing swabs swamp swamping swampy swans swarming swathed swathes swathing swats swatting
swayed swaying sways swearing sweating sweep sweeping swell swelled swelling swellings swells swept swerves
swift swill swilled swilling swimming swing swinging swiped swiping swished swishes swishing swooping swords
swore sympathies syndicates syringing tacked tacking tackles tackling tacks tailed tailing tails taint
tainted tainting takers tale tales taller tallied tally tamed tamer tames taming tamper tampers tangle
tangles tangling tangoed tanner tanning taped taper tapered tapering tapes taping tapped tapping tardiest
tarnishes tarred tarries tarriest tarry tarrying tart tarts tasked tasking tasted tasting taught taxed taxes
taxing teach teaches teaching teaks teared tearing tears teas teasing teat teats teeing teemed teeming teems
teenage televising temperament temperaments tempered tempering tendered tendering tense tension tensions
tented tenting tents term terminate terming termini terminus terribly terrified terror testes testifies
testis thatching thee theme thence thicket thimbles thin thinning thins thirsty thirteenth thirties thong
thongs thorough thrashing threat thrilling thriving throttle throttled throw throws thrust thumbed tickled
tickling tided tides tidier tidies tiding tied tieing ties tiger tiled tiles tiling tilts timber timbered
timbering timeless timeliest timid tinder ting tingeing tinging tingled tings tinier tinkled tinkling tinned
tinning tinting tipped tipping tips tire tireless tires tiring tissue tissues titled tittered tittering
toddle toddled toddles toddling toils token tolerating tolling tolls tomes toot toots topical toppled
toppling torch torched torching torrents tost toted tottered touches touchier touchy touring tours tousling
touting toward tower towered towing toying track tracked tracking tracks tract tracts trade traded trades
trading traditional trailing train training trains tramped trampling trance trances transform transformed
transforming transforms trapper trapping traps trashed trashes trashing traumatic traversed trawled tread
treading treason treasured treasures treasuring treaty tree treed treeing trended trends trialling trickles
trickling tricky tries trifling trigger triggers trill trilled trilling trills trims trios tripe tripled
tripling tripos trite trolling trooping trough trouncing trouping truce truces truck trucking truest trumped
trunking trusty tubed tuck tucked tucking tucks tugging tumbled tumbling turfed turfing turfs twanging
tweaking twiddling twine twinging twining twinkling twinning twitch twitched twitches twitching tying udder
ultimate umpired unacceptably unaccepted unaffected unattainable unavoidable unbearable unbeatable
unblocking unbreakable unclean unconcerned unconfirmed unconnected uncontrollable unconvinced undeniable
understate understated understating undertook undeserved unexpected unexplained unfairer unfinished
unfortunate unfortunates unidentified uniformed unimportant uninformed uninterested unlike unlikeliest
unlocking unpacked unprepared unresolved unsaid unscheduled unscrew unscrews unseated unseating unset
unsettling unsolved unstable unsuspecting untie unwashed upbringing upstanding upstarted upstarting upstarts
upturned upturning urge urns usable ushers utter uttered vacation vaccinates vaccine valises vanities
vanquishes varnish varnished varnishes vases vaster vasts vault vaults vended vends vent venting verifies
versed vertices vested vesting vests vetting viability vibration vice vilified villainy vindicate vindicated
vindicates vines vineyard violated vising vocation vocations volition voted vouch vouched vouches vouching
vowing vying wadded wadding waddling wafer wafted wafting wafts wage waged wages wailed wailing wails
waiters waken wakens wakes waking walloping wallops wallow wallowed wallowing wallows wander wandered
wanderer wandering wands waned wanes wanner warden wariest warnings warping warrant warranted warrants
warred warring warts washed waste wastes wasting watches watery watts wave waved waver waves waving waxed
wealth wealthy weaned weaning weans weariest wearing wears wearying weave weaves wedding weeded weeds weeing
weeping weeps wees weight weighty welts whacked whacking whale wheezing whence whiffing whine whining
whisking white whites wholesome whore wicked wicket wicks widow wield wigging wilds willows wilt wince
winched winches winching winding wined wines wing winging wings wining winked winking winner winnings
wintered wintering winters wipe wiper wipes wiping wises witch witched witches witching withdraw withdrawal
withdrawing withdraws withdrew withered witless wits witting wive wives wizes wobble wolves wooding woods
woolly wordings wordy world worlds wormed worming worms worries worsen worship worst worsting worthy wound
wounder wounding wounds wowing wrapped wrapping wreak wreaked wreaking wreaks wrecker wrecking wrench
wresting wrests wretched wright wring wringing wrings writ writable writers writhe writhes writhing wrought
wrung yacked yacking yacks yakked yapping yearlies yearn yearns yeast yelling yellowed yells yelped yelps
yield yocks yoked yolks yonder yourselves yucks zests zipped
`;

/** Words of four letters or more that are within the tolerance of a word of the rules. */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));
