/** Whose a thing is, by its word: what stands at the customer's, who lives or works there, what is ours, what is nobody's. */
import { wordList } from './word-list.ts';

/** Hers unless somebody else's is said: what customers have at home or at work on the end of a line. */
const DEVICES = wordList(
  `router*, modem*, hub, hubs, home hub, cpe, ont box, wifi, wi fi, wlan, wireless, mesh, mesh kit, extender*, booster*, repeater*, access point*, aps, firewall*, gateway*, dongle*, set top box*, laptop*, computer*, pc, pcs, tablet*, ipad*, printer*, console*, xbox, playstation, telly, tv, tvs, television*, webcam*, browser*, apps, vpn, antivirus, tills, card reader*, terminal*, scanner*, handheld*, tracker*, sensor*, thermostat*, doorbell*, intercom*, entryphone*, pendant*, baby monitor*, microwave*, dimmer*, fairy light*, fish tank*, handset*, telephone*, phone*, cordless, corded, mobile, mobiles, smartphone*, headset*, receiver*, answering machine*, answerphone*, fax, fax machine*, mailbox*, base station*, cradle*, charger*, adapter*, adaptor*, power supply, power brick*, psu, surge protector*, power strip*, multi plug*, gadget*, device*, appliance*, wiring, rewiring, cabling, extension, extensions, extension lead*, filter*, patch lead*, ethernet lead*, socket*, faceplate*, apparatus, equipment, eqpmt, equipmt, eqp, eqpt, kit, gear, hardware, box, boxes, sets, set up, setup, setups, settings, battery, batteries, plug, plugs, cord, cords, pbx, switchboard*, lan, home network, house network, internal network, wifi password, do not disturb, operating system, alarm panel*, alarm system*, fridge alarm*, stairlift*, pager*, pda, smart home, smart tv, cctv, camera*, nvr, nas, server rack, comms room, patch panel*, instrument, installation, power lead*, phone lead*, card machine*, extension cable*, own switch, phone set, phone sets, telephone set, telephone sets, cordless set, corded set, pump, pumps, sump pump, heater*, dimmer switch, light fittings, voicemail box, trampoline, ups, alarm unit*, alarm box*, fridge alarm, fridge alarms, pos terminal*, lan cable*, wifi extender*, second phone, second telephone, bell box, alarm clock, medical alarm*, burglar alarm*, smoke alarm*, social alarm*`,
);

/** Hers only where it is said to be: the word alone may be ours as well. */
const PLACED_THINGS = wordList(
  `switch, switches, cable*, wire, wires, network, connection box*, alarm, alarms, configuration, config, configs, firmware, channel*, software, program*, update*, failover, backup, backups, cupboard*, rack*, module*, software version, subnet, dns, dhcp, system*, monitor*, fuse*, fuse box*, breaker*, electrics, electricity, error*, doing, oversight, own goal, negligence, carelessness, fault, faults, use, usage, habits, internal fault*, lights, streaming, downloads, traffic, video calls, gaming, congestion, password*, credit, light switch*, stuff, things, bits, something, anything, tech, technology, infrastructure, mistake*, lead, leads, splitter*, microfilter*, card machine*, power adapter*, vending machine*, washing machine*, junction box*, bell, doorbell*, bulb*, gutter*, outlet*, outdoor socket*, delay*, choice, patch lead*, extension socket*, set, muddle, mix up, mess`,
);

/** Where she is. */
const PLACES = wordList(
  `end, ends, side, place, house, home, homes, household*, flat, apartment, hallway, hall, hall table, kitchen, loft, attic, cellar, basement, garage, shed, garden room, study, bedroom, lounge, sitting room, living room, office*, shop, bakery, premises, building, surgery, practice, clinic, ward, hospital, warehouse, dock, docks, depot floor, site, four walls, walls, property, roof, own four walls, front room, doorstep, room, location, cottage, bungalow, business, company, clinics, shops, bakeries, hospitals, surgeries, practices, depots, households`,
);

/** What she gave us, in words. */
const DATA = wordList(`
  address, postcode, post code, house number, flat number, unit number, unit, door number, name, spelling, surname, form, forms, details, data, account holder, holder name, paperwork, contact number,
  mobile number, phone number, telephone number, number, date of birth, email, email address, instructions, directions, application, signature, bank details, order form`);

/** Who lives or works at hers, or came for her. */
const HOUSEHOLD = wordList(
  `husband, wife, partner, son, sons, daughter, daughters, kids, kid, children, child, teenager*, lad, lads, boys, girls, grandson*, granddaughter*, grandchild*, mother, father, mum, dad, brother, sister, flatmate*, housemate*, lodger*, roommate*, guest*, visitor*, cleaner*, staff, receptionist*, reception, nurse*, secretary, colleague*, employee*, people, crowd, lot, electrician*, decorator*, painter*, builder*, plumber*, landlord*, landlady, caretaker, janitor, handyman, gardener*, alarm firm, alarm company, alarm co, alarm people, it firm, it company, it man, it guy, it person, it lot, it lads, your it, own it, it folks, it provider, estates people, estates team, estates, facilities, technicians, administrator*, admin, team, teams, cat, dog, cats, dogs, puppy, tenant*, babysitter, carer*, shift, it people, it department, it team, grandkids, grandkid*, groundsmen, porter*, little one, little ones, youngest, toddler*, in laws, nephew*, niece*, uncle, aunt, night staff, day staff, practice staff, ward staff`,
);

/** Belongs to the company, to another unit or to another company: never hers, however it is held. */
const OURS_BY_NAME = wordList(`
  line card*, access card*, street cabinet*, cabinet 114, exchange*, crew*, joint*, splice*, core, backbone, depot, van, vans, engineer, engineers, driver*, digger*, excavator*, contractor*, supplier*, vendor*, duct*,
  mast*, server, servers, our records, olt, dslam, msan, bras, soc, noc, dispatch, billing, tier 2, tier 3, planned work*, rollback, upgrade*, migration*, patch, wholesaler*, wholesale partner, trench*, power cut,
  outage*, storm*, lightning, weather, ring network, transformer, failed access card, failed access card*, failed card, faulty access card, access card, street card, our contractor, our partner`);

/** Hers in grammar and nobody's fault: what she has from us, what she told, her day. */
const NEUTRAL = wordList(
  `line, lines, landline*, internet, broadband, connection*, service*, order, orders, call, calls, exam, exams, area*, street*, road, lane, village, town, region, neighbourhood, account*, visit*, appointment*, slot*, patience, ticket*, case, cases, bill, bills, day, morning, afternoon, evening, night, time, way, job, question*, complaint*, contract*, tariff, plan, package, credit note, refund*, report, note, message*, text*, description, story, words, point, neighbour*, next door, move, installation date, activation, port request, turn, help, call back, understanding, speed, tone, light, patience, history, record, records, file, deposit, delivery, letter*, mail, case number, account number, order number, reference, ticket number, reference number, exam time, lesson*, meeting*, shift today, wait, trouble, worry, week, weekend, holiday, month, year, date, safety, health, voice, voicemail, voicemails, signal*, fibre, port, ports, card, cards, cabinet, lamp*, lights, led, leds, colour*, display, label*, serial, serial number, removal van, removal men, removal people, removal firm, page, pages, complaint, reminder, billing account, billing accounts, dial tone, ring tone, yard, garden, patients, pupils`,
);

/** Those of them who are nobody else's: the cleaner is hers even where no "your" is said. */
const KIN = wordList(
  `kid*, children, toddler*, grandkid*, grandson*, granddaughter*, grandchild*, husband, wife, cleaner*, receptionist*, electrician*, decorator*, painter*, builder*, handyman, gardener*, lodger*, flatmate*, cat, cats, dog, dogs, puppy, groundsmen, porter*, alarm firm, alarm company, babysitter, carer*, tenant*, little one, little ones, practice staff, ward staff, night staff, daughter, son`,
);

export const THINGS = {
  KIN,
  DEV: DEVICES,
  PTHING: PLACED_THINGS,
  PLACE: PLACES,
  DATA,
  FOLK: HOUSEHOLD,
  OURN: OURS_BY_NAME,
  NEUT: NEUTRAL,
} as const;

/** Who a code of a unit or a word of a note means: the customer. */
export const CUSTOMER_NOUNS = wordList(`
  customer, customers, cust, custs, subscriber, subscribers, sub, subs, subscr, user, users, end user, end users, client, clients, caller, callers, patient, guest, bloke, guy, lady, gent, gentleman, old lady, old man, old gent,
  elderly lady, elderly man, householder, homeowner, resident, occupant, occupier, account holder, consumer, eu, punter, chap`);

/** Kinds of things, for the code of the cause: the first whose words stand in what was named. */
export const CAUSE_OF_WORDS: readonly (readonly [string, readonly string[]])[] = [
  [
    'customerWiring',
    wordList(
      'wiring, rewiring, cabling, cable*, wire, wires, extension*, socket*, faceplate*, splitter*, microfilter*, lead, leads, plug, plugs, electrics, installation, house, walls, damp',
    ),
  ],
  [
    'handset',
    wordList(
      'handset*, telephone*, phone*, cordless, corded, mobile, mobiles, receiver*, set, sets, headset*, base, pendant*',
    ),
  ],
  [
    'customerUse',
    wordList(
      'set up, setup, settings, configuration, config, configs, password*, mistake*, error*, doing, use, usage, streaming, downloads, gaming, browser*, vpn, failover, profile*, do not disturb',
    ),
  ],
];
