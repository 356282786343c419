import type { Condition, Licence, Sector } from '#vocabulary/public.ts'

/** What keeps people out; how often each is asked stands in `vacancies.ts`. */
export type Asked = 'early' | 'spoken' | 'licence' | 'weekend' | 'full' | 'experience'

/** A kind of work a sector offers again and again: occupation, hours, what it may ask, its paper, what it offers. */
export type Template = {
  readonly occupation: string
  readonly hours: readonly [number, number]
  readonly mayAsk: readonly Asked[]
  readonly licence: Licence | null
  readonly offers: readonly Condition[]
  readonly remark: string
}

export const templates: Readonly<Record<Sector, readonly Template[]>> = {
  logistics: [
    kind('order-picker', 16, 24, 'early full', null, 'fixed-days one-task-at-a-time', 'Een vaste rij kan.'),
    kind('parcel-sorter', 12, 20, 'early weekend', null, 'own-pace same-team', 'Elke avond dezelfde band.'),
    kind('warehouse-assistant', 24, 32, 'full experience', null, 'fixed-times', 'Inslaan, ompakken, klaarzetten.'),
    kind('returns-worker', 16, 24, 'spoken', null, 'quiet-place one-task-at-a-time', 'Uitpakken, kijken, opbergen.'),
  ],
  transport: [
    kind('parcel-deliverer', 20, 28, 'early licence full', 'driving-b', 'own-pace', 'Elke dag dezelfde wijk.'),
    kind(
      'bus-mechanic',
      24,
      32,
      'experience full',
      null,
      'fixed-tool-place shown-first',
      'Leren naast een ervaren monteur.',
    ),
    kind('loader', 16, 24, 'early full', null, 'same-team light-lifting', 'Zware stukken gaan met zijn tweeën.'),
    kind('planner-transport', 20, 28, 'spoken experience', null, 'fixed-times', 'Vooral achter het scherm.'),
  ],
  production: [
    kind('packer', 12, 20, 'early', null, 'own-pace sit-and-stand', 'Zitten en staan wisselt elk uur.'),
    kind('production-worker', 20, 28, 'early full', null, 'shown-first same-team', 'De eerste week loopt iemand mee.'),
    kind(
      'assembler',
      16,
      24,
      'experience',
      null,
      'picture-steps one-task-at-a-time',
      'De stappen hangen bij de tafel.',
    ),
    kind(
      'quality-inspector',
      20,
      24,
      'spoken experience',
      null,
      'quiet-place written-tasks',
      'Kijken, meten, opschrijven.',
    ),
  ],
  metal: [
    kind('metal-worker', 24, 32, 'licence full', 'vca', 'shown-first fixed-tool-place', 'VCA kan ook voorgelezen.'),
    kind(
      'metal-finisher',
      20,
      28,
      'experience early',
      null,
      'one-task-at-a-time headphones',
      'Eén soort werk per dag.',
    ),
    kind('sheet-metal-worker', 24, 32, 'experience full', null, 'shown-first', 'Leert het vak in een jaar.'),
  ],
  technology: [
    kind('electrical-assembler', 20, 28, 'spoken', null, 'quiet-place picture-steps', 'Fijn werk aan een eigen tafel.'),
    kind(
      'appliance-repairer',
      16,
      24,
      'experience',
      null,
      'fixed-tool-place own-pace',
      'Wasmachines krijgen een tweede leven.',
    ),
    kind('solar-fitter', 24, 32, 'licence full', 'vca', 'same-team start-talk', 'Met twee collega’s op pad.'),
  ],
  wood: [
    kind('pallet-maker', 20, 28, 'early', null, 'own-pace headphones', 'Repareren en stapelen.'),
    kind(
      'furniture-assembler',
      16,
      24,
      'licence',
      'driving-b',
      'shown-first fixed-tool-place',
      'In de werkplaats en bij klanten.',
    ),
    kind('wood-trainee', 24, 32, 'full', null, 'shown-first one-fixed-contact', 'Elke vrijdag vijf minuten evalueren.'),
  ],
  construction: [
    kind('building-helper', 24, 32, 'licence early full', 'vca', 'same-team start-talk', 'Opruimen en aangeven.'),
    kind('road-helper', 24, 36, 'early licence full', 'vca', 'same-team', 'De bus van de ploeg haalt op.'),
    kind('painter', 24, 32, 'experience', null, 'own-pace one-task-at-a-time', 'Begint met schuren.'),
  ],
  green: [
    kind('green-worker', 16, 24, 'early', null, 'same-team start-talk', 'De dag begint samen, met koffie.'),
    kind('garden-centre-worker', 12, 20, 'weekend spoken', null, 'own-pace', 'Planten eerst, klanten later.'),
    kind(
      'stable-worker',
      12,
      20,
      'weekend early',
      null,
      'one-fixed-contact fixed-times',
      'De boer doet alles één keer voor.',
    ),
    kind('gardener', 24, 32, 'licence experience full', 'driving-b', 'same-team', 'Werk in tuinen dichtbij.'),
  ],
  cleaning: [
    kind('cleaner', 12, 16, 'early', null, 'written-tasks fixed-times', 'Vaste lijst per verdieping.'),
    kind(
      'cleaner',
      16,
      20,
      'early spoken',
      null,
      'same-team one-fixed-contact',
      'De voorvrouw loopt de eerste week mee.',
    ),
    kind('hospital-cleaner', 16, 24, 'licence spoken', 'vog', 'fixed-days written-tasks', 'Elke dag dezelfde gang.'),
    kind('window-cleaner', 24, 32, 'experience full', null, 'same-team', 'Op de grond, met lange steel.'),
  ],
  textile: [
    kind('laundry-worker', 16, 24, 'early', null, 'same-team one-task-at-a-time', 'Warm werk, vaste maat.'),
    kind('seamstress', 12, 20, 'experience', null, 'quiet-place own-pace', 'Vijf naaimachines en een radio.'),
    kind('textile-sorter', 12, 20, 'weekend', null, 'own-pace no-customer-contact', 'Kijken, voelen, kiezen.'),
  ],
  hospitality: [
    kind('kitchen-help', 12, 20, 'weekend spoken', null, 'written-tasks shown-first', 'De lijst hangt bij de koeling.'),
    kind('hotel-cleaner', 12, 20, 'weekend', null, 'fixed-days same-team', 'Met zijn tweeën per gang.'),
    kind('waiter', 16, 24, 'weekend spoken', null, 'same-team', 'Begint met afruimen.'),
    kind('canteen-worker', 16, 20, 'spoken', null, 'school-hours fixed-times', 'Van half tien tot half drie.'),
  ],
  food: [
    kind(
      'food-production-worker',
      16,
      24,
      'early full',
      null,
      'same-team one-task-at-a-time',
      'Koel werk, warme trui.',
    ),
    kind('meal-packer', 12, 20, 'early', null, 'own-pace sit-and-stand', 'Acht bakjes tegelijk.'),
    kind('vegetable-cutter', 16, 24, 'licence', 'haccp', 'shown-first', 'HACCP kan hier gehaald worden.'),
    kind(
      'cheese-worker',
      12,
      20,
      'early weekend',
      null,
      'one-fixed-contact quiet-place',
      'Rustig werk in de vroege ochtend.',
    ),
  ],
  retail: [
    kind('shelf-filler', 12, 16, 'early weekend', null, 'one-task-at-a-time', 'Een vast gangpad.'),
    kind(
      'second-hand-shop-worker',
      12,
      24,
      'weekend',
      null,
      'own-pace build-up-hours',
      'Sorteren achter, verkopen voor.',
    ),
    kind('cashier', 12, 20, 'weekend spoken', null, 'fixed-days', 'Eerst een week meekijken.'),
    kind(
      'shop-assistant',
      16,
      24,
      'weekend spoken experience',
      null,
      'same-team',
      'Klanten willen weten waar het ligt.',
    ),
  ],
  care: [
    kind('ward-host', 12, 20, 'weekend licence', 'vog', 'same-team short-days', 'Koffie, brood en een praatje.'),
    kind(
      'living-room-help',
      12,
      20,
      'spoken licence',
      'vog',
      'same-team weekly-talk',
      'Kleine groep, vaste gezichten.',
    ),
    kind(
      'care-transport-helper',
      16,
      24,
      'spoken',
      null,
      'fixed-times written-tasks',
      'Lopen van afdeling naar afdeling.',
    ),
    kind('kitchen-help', 16, 20, 'weekend', null, 'school-hours fixed-days', 'Brood smeren en afwassen.'),
  ],
  education: [
    kind('caretaker', 20, 24, 'licence spoken', 'vog', 'written-tasks fixed-times', 'Vrij in de vakanties.'),
    kind(
      'childcare-helper',
      12,
      20,
      'licence spoken',
      'vog',
      'short-days one-fixed-contact',
      'Fruit snijden, slapen leggen, opruimen.',
    ),
    kind('lunch-supervisor', 12, 12, 'spoken', null, 'short-days fixed-times', 'Twee uur per dag, vier dagen.'),
  ],
  facility: [
    kind('car-park-attendant', 16, 24, 'weekend early', null, 'fixed-times', 'Buiten en in het huisje.'),
    kind('facility-worker', 16, 24, 'spoken', null, 'written-tasks same-team', 'Zalen klaarzetten en opruimen.'),
    kind(
      'security-guard',
      24,
      36,
      'licence full experience',
      'security-pass',
      'fixed-times',
      'De opleiding kan naast het werk.',
    ),
  ],
  office: [
    kind(
      'data-entry-worker',
      12,
      16,
      'experience',
      null,
      'quiet-place written-tasks no-phone',
      'Cijfers overtypen en controleren.',
    ),
    kind('office-assistant', 16, 24, 'spoken experience', null, 'fixed-days quiet-place', 'Ordenen, scannen, mailen.'),
    kind('phone-agent', 16, 24, 'spoken weekend', null, 'sit-and-stand headphones', 'Gesprekken met een leidraad.'),
  ],
  public: [
    kind('street-sweeper', 16, 24, 'early', null, 'same-team own-pace', 'Een vaste wijk.'),
    kind('library-worker', 12, 16, 'spoken', null, 'quiet-place written-tasks', 'Boeken terug op hun plek.'),
    kind('museum-attendant', 12, 20, 'weekend spoken', null, 'sit-and-stand', 'Een stoel in elke zaal.'),
  ],
  leisure: [
    kind('campsite-worker', 16, 24, 'weekend', null, 'same-team start-talk', 'Maaien, schoonmaken, klussen.'),
    kind('pool-attendant', 12, 20, 'early weekend', null, 'fixed-times', 'Vroege zwemmers om half zeven.'),
    kind('sports-hall-worker', 16, 24, 'weekend', null, 'written-tasks one-fixed-contact', 'Velden klaarmaken.'),
  ],
  ict: [
    kind(
      'computer-refurbisher',
      16,
      24,
      'experience',
      null,
      'quiet-place own-pace no-customer-contact',
      'Schroeven, testen, wissen.',
    ),
    kind('helpdesk-worker', 20, 28, 'spoken experience', null, 'weekly-talk', 'Eerst mail, later telefoon.'),
  ],
}

function kind(
  occupation: string,
  least: number,
  most: number,
  mayAsk: string,
  licence: Licence | null,
  offers: string,
  remark: string,
): Template {
  return {
    occupation,
    hours: [least, most],
    mayAsk: mayAsk.split(' ') as Asked[],
    licence,
    offers: offers.split(' ') as Condition[],
    remark,
  }
}
