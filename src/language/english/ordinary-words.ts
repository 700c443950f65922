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
abnormally aboard abort abound abounding abridging absolute absolutes absolutest absolved acceded
acceding accent accented acceptable accepts accessed accident accordingly accordion accordions accosted
accosting accounts accruing aching acing acquired actions actual actuality actuary adapted adaptor
advised adviser advises affording afield afternoons agreed aground aided aiding ailed aiming airing ales
alight alights allays allies alloyed alloying alter altogether amended amending analogies ancient
annexing annoyingly annually answers ants anythings apologised apologises apparent appeals appear append
appended appending applies appointments appreciable appreciated appreciates appreciative approximate
approximated approximates apter arch arching archiving arenas ares arias arise arising arranged arranges
arraying arrived arts ascribe ashed ashing askew aspects assisted assumed assumes assure attention
auction awaited awaiting awake award awhile backbones backed backhand bailed baited baiting bakes baking
bales balking balled balling balls banding banging bangs banker banned banners banter bard baring bases
basked basking basted batch batches batching bathing batter batters baying beach beading beak beamed
beaming beams beaning beard bearding bearings beater beating beckon beckons beeves behinds beings
beliefs belies believed believer believers belling bellow bells belly bender bending bends berrying
beset besetting besieges bested besting bestowed bestowing betted betters betting bettor bewaring
bewitched bewitching binding binning bitch bitched bitching bitter blade blamer blames blare blared
blaring blasts blaze blazed blazing bleak blight blights blinding blinked blinking blistering blogged
blogging blunting boar boards boars bogged bogging bolster bonding boney boning booed bookend booking
books bookshop boomed boosted boosters booted booting border bordered boring borrows botching bother
bothers bough bounced bounces bound bounding bounds bout bracing bragging braining braise braised
braising brake branded branding breach bread breading breaking breaks brews bribing bricking bridging
bridling briefing bright brimming brine brink brinks briny brisking broker bronzing brooked browner
browse browsed browses brunching bugger bugging building bulled bulling bully bunching bunking burglar
burglars burglary burliest burned burning burrow bushing busing butter butting buttons buzzed buzzers
buzzes cabbing cabinets cabled caching cages caging cakes caking callers callings calls calmed calmer
calming cancels cancer candle canes caning canning cannon cannoning capes capping careless cares
carrying carts cased cashes casing casks caster castes casts casually catches catching catchings catchy
cater causes caves cease ceases ceasing cello cells censuring centrally certainty certified chafe
chaffing chafing chaining chairing chalking champing chanced chances chancing changes chanted chanting
chapping charger charges charging charmed charming charred charring charted charting chased chases chasm
chaste chatting cheating checker cheek cheeked cheeking cheeks cheeping cheering cheesing chequing
chewing chews chick chicks chink chinking chinks chinning choked choking chopper chose chowed chows
chuck chucked chucking chuckling chucks chugging citation clacking claim clammed clamping clams clanged
clanging clanking clapping clasping clause clean cleaned cleanly clearer clears cleat cleave cleaved
clerking clicking clients clinging clinked clinking clipped clipping clock clocking clogged clogging
clone closer closes closet clove clucking coarse coasts coats cocked cocking codes coding coffer coining
coked cokes coking cold coldness collage collages collected collecting collection college colleges
collusion colon colours colts comas combing combs comet comets comings commend commendation commits
commoner commons commute commuted commuter commuters commutes compacter compared compares compensated
compensates compensating compensations compete competed competes compiler complain complained complains
complaint complete completed completer completes completest compliant composer compute computed
computers computes conception concerting concession conciser conclusions conclusive concocting
concoction concussion condensation conducting cones confection confections conferred conferring confide
confided confides confiding configurations configure configures confined confining confirmations
confirms confiscation conform conformed conforming confusion congesting congestion conifer connected
connections connective connector connects connexion connoting consenting considered considers consisted
consumer contacting contacts contenting contention contesting contract convection convention converting
convicting conviction convulsion cooed cooing cooker cooking cooks cooled cooped cooper copes copier
coping copped copper coppers cording cords cores coring corked corking corks corning correcter
correctest corrections corrective correctly corrector corrects correlated correlating correlation
corrupted corrupting corruption corseted corseting cosier cost costed costly cots couch couched cough
count counting county coupled couples coursed courser courses courts coves cowards cower cowing cracking
craning cranking creak creaking credits cried cringing crooked cropped cross crows crust crying culled
culling culprits cunning curdles currency current currents currying curse curtain custom customary
customs cuttings cysts dagger dallies damages dampened dampening darts deadlier deadliest deadlines deal
dealing deals dearly decade decay deceive deceives deceptive decided decides decisions decisive decking
declined declines decode deductive deeded deeds deems deeps defeat defeating defected defecting
defectives defects defends defensive definite deflect deformed degrading deified deject dejected
dejecting delays delivers delivery delusion demand demises dense density departed departing depend
deport deported deporting deports depreciate derails deride derision deriving described describes
deserted deserter deserters deserting deserts deserved desires desisted desolated desolation despaired
despairing despatch despatched despatches detail detains detect detected detecting detective detectives
devise devises devolution devolved diagnose diagnosed diagnoses diagnosing diagnostic diagnostics
differed difference differently differing difficult dimes dines directive disconcert disconnected
disconnects discontent discounted discounts discus discuses disjoint dismount dismounts dispatches
distending ditch ditched ditching dither diving division dodge dogged dogging dolefully doling domes
doming doping dosing doted doting doubts dough douse downgraded dozing dreadfully dreading dress dressed
dried drinking dripped drooped drugging drying dulled dulling dully dumber dyeing dyking earl earlier
earls earnest earthiest earthliest eases easiest eater eave eels eeriest eery effected effective
eighteens eighteenth eighth eighties eights eject ejected ejecting elapsing elected electing elective
elevens emails enable enact ended ending ends enforced engender engenders engine engineered engines
enjoying enjoys enlisted enquired ensuring entity enviously envoy erected erecting errors escalates
escalation escalator escapade especial estate estimated estimates etch etching eternal ether even
evenings eventual eventuality ever evermore evolution evolved exacted exacts exalt exams excavate
excavated excavating excepted exchanged exchanges exchanging excise exclaimed excused excuses executed
exerted expansion expansions expect expedited expelled expended experts explain explains exploited
exported exporting exposition extend extended extends extensive external eyed eying fable fables faction
factually faculty fails failures fakes faking fall falling falter fangs farewell fasted fasten fastening
fasts father fatter faults fearing featuring feeds fees felling fellow fells fended fender fending fends
ferrying fester festered festering fetching fetter fever fibres fiddle fiddler fiddles fields fiend
fifteens fifth fight fights figured figures filed filing filler filling fills filly filters findings
fined fines fining fired fires firing firs firsts fist fitter fittings fixes flagging flailed flailing
flaking flame flamed flaming flanking flaring flashing flatting flawing flecking flied flight flights
flinging flipped flipping flogged flogging flopping flouncing fogged fogging foiled folding follows
folly foment fonder font foray foraying forcible fords forgave forget forgiven forgives forgo forked
forking forks formal formally formation formed formless fort forte forth forts forwards foster found
founding founds founts fours fourteens fourteenth fourth foxed foxing freak freaking freed friends fries
fright fringing frond fronts frost frustration frustrations frying fuels fulled fulling fulls funding
fusing gable gables gain gains gales galled galling galls ganging gangs gases gassed gassing gather
gearing geeing gender general generality generals genially geologies gestured gesturing gibing gigging
givens gives glistening glitter godless gong goose goring gracing grading greats greet grinding grinning
gripped ground guaranteed guarantees guarantor guest guests gulled gulling gully gunning gushing gutting
hacked hacking hags hailed hales hall halls hampered hampering handfuls handier handled handler handles
handling hands handsful handsomer hanged hangings hangover hangovers happenings hardened hardening
hardiest hardy hare harrying harts hasted hastened hastening hatch hatches hatching hatefully haying
head headings headline headlined headlines healing heaping heaps hearing hears heart heartiest heating
heave heaving heckling heeded heeding heeds heels height heighten heir hell hellos helms herd herding
hiking hinging hinting hippy hires hiring hissed hitched hitching hither hiving hoard hocking hoes
hogged hogging hole holes holing hollow homed homey homeys homies homing hone hones honey honking
hooding hooked hooking hooks hopeful hopefuls hopes hopper hording horribly horse hose hoses hosted
hosts hound hounding hounds housed houses hows hugging hulled hulling hunts hurls hurrying hurt husbands
hushing hutch huts hyphened hyphening icing identifier identifiers identifies identify identities
imagined imagines imaging impaired impairing impassable impatience impersonal impersonally imply
importance importantly imported importing imposition impossibles impossibly impotent improbably
incidence incidental incidents incision incited inclusion incorrectly indecision indefinitely indent
indicted indifferent indorsed inferred infested infinitely infirm inflamed inflated informal informally
informational informative informer informers informs ingested inherent initialled initialling injected
injecting inked inking inquired inscribe insecurity inserted insider insides insincerely insist
insistent inspected inspects instal installations installs instals instanced instancing instigate
instigated instigating instill instilled instilling insulated insulted integral intent interact
interacted intercept intercepted interest interests interject interjected interment intermittently
intern internally internals interne interned internes interns interpret interred interrupted interrupts
intersect intersected interval intervals interviewed interviewer interviews intimate intrusted inventor
inventors invested investigates investigation investigations investigator investor investors invited
invoiced invoices inwards irresponsible isolate isolates issued itch itched itching itemises jacked
jailed jelling jells jelly jested jesting jetting jigging jogged jogging joins jointing joints jugging
jutting keeling keels keening keens killing kings kinked kinking kissed knacker knobs knocker knots
knowings lace lacing lacked lading lager lagged lagging lakes lame lamed lamer lamest laming landing
lanes lapping lapsing laser lass lasted latch latches latching late latent latex lather lathing latter
lawful laxer laxest layer lazying leach leading leaking lease leaved leaves leeks legged legging lending
lends lesion lessen lessening lessons letter letting letup lever licked lighten lightening liked
likening likes limes liming linear lined linen liner liners linker linking links listing lists lither
litter littering littler lively liven livening lives living locked locket lockets locking locks lodged
lodging logger lonely longed longing loomed looming looms loons looped looping loops loosed loosen
looser looses loosing looted looting loots lopping lords lorry lose lounging louse loved loving lower
lugged lugging lulled lulling lumber lunging lusts lying maces macing maids mailed mails maims maker
makers males mall malls manage managed managers manages manes manger manliest manner manor mans manuring
mapping marches marching mare mares marking marrying marsh marts masked masking massage massed massing
masters mastery masts match matched matching maternal mates mating matte matted mattes maturing maybes
mazes mealiest means measliest measured measures meat mechanical medicals meetings mellow melting mends
mentions mentored mentoring meshed messages messes meting midway mighty mikes miking milling mimes
miming mince minded minding miner mines minors minuet minuets minuses minuted minuter minutest mires
miring mislead misled mismatch mismatched misreads misses mistaken mistakes misted mistype misused mixed
mixing moaning mobiles mode model moderator modes moistening moments monkey mooed mooing mooning moose
moped moping morally mornings mortally moth mother mothers moths motioned mould mound mounding mounds
mounting mounts mourning mouse mouth mouths mover moves mowed mower mowing mugging mulled mulling
mushing musing mussed muster mutated mutter mutters mutton mutually nailed naive napping nappy nearby
nearing neatly necking needled needy neighboured neighbourly nested nesting nether netting networks
newer nicety nifty night nightmares nights nines nineteens nineteenth nineties noise noisy nooks noose
normality north nosed nosy notching notes nothings noting nuclear nuder nuggets numbed numbers nutting
oases objected objecting observes obvious odder offed offers older onward opener openings operate
operated operates operatic operation operators opposition options orator orders organic organics
organised organiser organisers organises organism organisms organist organists organs otter otters ouch
ounce outer outlasted outlawed outrage outraged overcharge overcharges overdone overload overloads
overlooked overtone pace paced pacing packaged packages packer packet packing pacts padded padding pains
paint paints paired pairing palace pales palled palling palls pangs panned panted pants parading parch
parching pardons pares parked parks pars parsed parsing parson part partners party passable passer
passes passport passwords pasted pasting pasts patch patches patent paternal patienter patients pats
patter patters patting pause paused pausing paying peace peach peak peaking pealing peasant peasants
pease pecked pecking pedant peeking peeks peels peeping peeps pegging pendants pended pending pends
penises pennant pensioned peopled peoples percents perching perking persona personable personality
personals personnel persons pertain pestered pestering petition petrified petting petty phase phasing
pheasant pheasants phoned phones phoney phony picked picket piddled pigging pilled pilling pimply
pinching pines pinked pinking pint pints pitch pitched pitching pitting placed placement places placing
plaguing plaice plane planed planing planked planner planted plate plating platter pleas pleasanter
pleasantly pleasantry pleased pleases pleasing pleasuring pledging plight plights plopping plotter
ploughing plucking plugged plumbing pluming plumping plunging plying poaching pocket pockets poised
poker policing polled polling ponder ponds ported porting portion ports posed positional positioned
positions positive possibles poster postpone posts potion potted potting pouch pouched pouching pounce
pouncing pound pounding pours pouted powder powers praise praised praises praising praying preach
precise preciser precisest precision prefixes premier premieres premiers premise premised premiss
premisses premiums prepared preparing prescribe presenting preserves presides presses preys pricing
pried print printing prints prised prises probable probables problems profess profiled profited
projected projecting promises promoted prompted prone prong proposed propped prostrating provable
provably provided prowess prying psyching pulley pulped pulping pulsed pulsing punching punning punting
purchased purchaser purchasers purchases purging purified puttying quarters quartet quiet quit quits
quota quoted quotes racing racked rafter raided raiding railed railing rained raining rains raises
raisin raisins rakes raking rallies rally ranching ranging ranted rants rapping rasher raster react
reacted reacting readings readying realty reaming reams reap reaping reared rearing reasons reassuring
rebating rebinding rebutting recaps received receiver receives recline recollect recollecting
recommended recommends reconfigured reconnected reconnects reconsider recorded recording records
recounted recounting recouped recouping recreating recurred recurring reeds reeks reelected reelecting
reels reflected reflecting reflective reformation reformed reforming refuge refunds refused refuses
refute refuted refuting regained regaining regress regretting reimbursed reimburses reined reiteration
rejection rejections rejects related relating relaxed relaxing relay relayed relaying releasing
relegating relented relenting relieve relieved relieves relives rely remained remaining remember remiss
remitting remote removed removes render rending rends reorganise repaid repairs repay repaying repeal
repealed repealing repeated repeats repelling repent repented repenting replacements replaces replay
repleted repleting replied replying reportedly reporter reporters reposed reposing reproved reproving
reputed reputing requiem requires requiring rereading reroute reroutes resent resented resenting reserve
reserved reserves reserving resets resisted resisting resolutely resolutions resolve resolver resolves
resort resorted resorting resorts respected respecting respects respiration responds responsibly
responsive rest restarts rested resting restorations restores resulted resulting results retailed
retailing retails retained retaining retarded retarding retch retching retired retiring retort retorted
retorting retorts retraced retracing retreating returns reuse revealing reverted reverting revery
revises revision revolted revolting revolution revolutions revolve revolved revolver revolves riddled
ridging rigging rights rigs riled rinds rinks rinsing ripped rising rite rites rivetting roach rocket
rockets rooked rooking rooks rooster rooter rooting roster rosters rote rotund rouge roughs rounding
rounds rouse route routed routes routing rued ruining ruler rules rungs rushing rust rutting sacked
sades safes sage sager sages sailed sale salts salves sames sanded sanding saner sapling sapped sapping
saturation saver saves saving sawing sayings scales scalping scare scout scrapping scratchy screens
screws scribe scripts scything sealing seaming seams searing season seasonal seating sectioned securely
securing seeded seeding seeds seeking seeks seeming seen seeping seeps sees seething selected selecting
selective sells semen sends sensed senses sensing serves serviced services servile setter setting
settling sevens seventeens seventeenth seventh seventies sever severity sewing sexing shade shaft shake
shaking shame shape shaping shared shares shark sharp sharpened sharpening sharping shave shawl shearing
shell shelling shells shifts shifty shining shinning shipped shipping shire shirking shirt shocking
shoed shoes shone shooed shoos shoot shopped shopping shops shore shored shorn shorted shorting shorts
shot shots shouts shoved shower shown showy shrinking shuck shucking shut shying sift sigh sighs sights
signal signals sill simple simulation sincerer sincerest sincerity sine sing singe singing sings sinking
sipped sipping sires siring sitter sitting situating situations sixteens sixth skate sketched sketching
skill skipped skipping skying slaking slam slapped slapping slate slated slaying sleeking slender slice
sliced slicing slicking sliding slights slinging slinked slinking slipper slipping slither slitter
slogged slogging slopped slopping slowed slows slugging sluicing smalls smearing smell smelling smelly
smelts smoothing smuggest snaking snapped snapping snare snatched snatching sneak sneaking snickered
snipped snipping snitch snitched snitches snitching snort snorted snorting snout snowed snowing snows
snuck snuggest snugging soaking soaping socked soften solaced solacing soles solution solved someones
somethings soothing sopped sopping sorrow sound sounding sourcing sours sowed sows spaced spaces spacial
spacing spade spading spanking spare sparing sparking spate spatter spayed spaying speaks spear spearing
specials speck specking speeding spelling spells spelt spending spewing spice spiced spicing spiking
spill spilling spiting spitted splatter splatters splices splinted splinter splinters splinting
splitting splurging spoiling spooking sport sported sporting spout spraying spreading springing sprinter
sprouted sprouting sprucing sputter spying square squared squarer squarest squeaking squired squires
stack stage staged staging stake staked stakes staking stale staled stales staling stalking stall
stalled stalling stamping stapling stare stared staring starlight started starting stated stater states
stating station statue statues stave staved staving steak stealing steaming steams stems stepped
stepping stick stills stinger stinging stings stinking stitch stitched stitches stitching stock stomped
stonier stony stooped stopper stopping store stored storey storing stork storm stormy stout stowed stows
straddled straighten straighter straights strained strait strand strands strange stranger strangers
strangled strapped strapping strawed strayed straying streaking streets stringier stringing strings
stripped stript striving stroller strong strongest strongly struck stunk sturdy subjected subjects
submarine suck suggester suing suite summaries summarily summarised summarises sundae sundry sunning
superior supervise supervised supervises supervision supervisors supervisory supper supple suppler
supplied suppliers supplies supposed supposes surlier surliest suspended suspends swabbing swamped
swamping swarming swathed swathing swatting swayed swaying swearing sweating sweeping swell swelling
swells swift swill swinging swiping swished swishing switcher switches swooping swords sympathies
sympathised sympathises syringing systems table tabled tables tablets tabling tacked tacking tailed
tainting taker takers taking tales taller tallied tally tames taming tangs tank tanking tanks tanner
tapes tapping tardiest tarriest tarrying tarts tasked tasking tasted tasting taxes teach teaks tearing
tears teas teats technically teeing teems telephoned telephones telling tended tender tending tens tense
tension tensions tented tenting tents terms terribly terrified terror tester testes tethers thanking
thatching thee thefts theirs theme these thick thicket thin thinning thins thirds thirsty thirteens
thirteenth thirties thong thongs thorough though thoughts threes threw thriving thrust ticked tickets
ticking tides tiding tied tieing ties tighten tights tiles tiling tilling tills timed timer timers
timings ting tinging tings tinkling tinning tinting tipped tired tires tiring tissue tissues token tolls
tomes tomorrows topped torch torched toted touches touchy toughs tours toward tower toying tracking
traded trading transfers transform transforming trapped trapping treading treason treasuring treat tree
treed trended trends tricking tries tripled trite troubled troubles trough trouncing trued truest truing
trunking trusts trusty tuck tugging tuned tuning turfed turfing turner twanging tweaking twelves twine
twinging twining twinkling twinning twitch twitched twitches twitching tying typical udder ultimate
unacceptably unaccepted unclean unconfirmed undergrounds understands understate understated undertook
unexpected unexplained unidentified uniformed unimportant uninformed uninterested unknowns unpleasantly
unresolved unseating unset unsettling unsolved untie upbringing updates upgraded upgrades upsets
upstarted upstarting upturned upturning urgently usable usages uses ushers vases vaster vasts vault
vended vending vends verifies vested vesting vetting vilified vines vineyard violated vising visitors
visits volition voted vouch vouched vouchers vouches vying wadded wadding wafer wafted wafting wafts
wailed wailing waiter waits waived waiver waives waiving waken wakes waking walking walled walling
wallowed walls wander wands waned wanes wanner wanting wards wariest warping warring warts washed waste
wastes wasting watched watches watching water watts wave weariest wearing wearying weave weeded weeds
weeing weeping weeps wees weight weighty welcomed welcomes welling wells wetter wetting whacking whale
wheres whiled whiles whine whining whisking white whites wholes wholesale wholesaled wholesalers
wholesales whore wicket widow wield wigging willing wince winched winching winding windows wines winging
wings wining winked winking wipes wiping wired wises witch witched witches witching wither wive wives
wizes woks wonders woods worded wording wordy worker workings workshops world worlds wormed worming
worms worship worsting worthy woulds wound wounder wounding wounds wrapping wreak wreaking wrecking
wright wring wringing wrings writ writer writers writhe writhes writing writs wronger wronging wrongs
wrung yacked yapping yearlies yearly yelling yellow yellows yells yelps yessed yield yonder yous
`;

/** Words of four letters or more that are within the tolerance of a word of the rules. */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));
