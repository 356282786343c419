/** The towns of the region and three across its border, with the middle of their first postcode area. */
export const hanzePlaces: readonly HanzePlace[] = [
  place('deventer', 'Deventer', '7411', 52.2527, 6.1609, 'Hanzewaard', 'Midden', true),
  place('bathmen', 'Bathmen', '7437', 52.2503, 6.2861, 'Hanzewaard', 'Midden', false),
  place('twello', 'Twello', '7391', 52.2365, 6.088, 'Veluwezij', 'Midden', true),
  place('apeldoorn', 'Apeldoorn', '7311', 52.2138, 5.9582, 'Veluwezij', 'Midden', true),
  place('vaassen', 'Vaassen', '8171', 52.2882, 5.9102, 'Veluwezij', 'Midden', false),
  place('epe', 'Epe', '8161', 52.3475, 6.0041, 'Veluwezij', 'Midden', false),
  place('zutphen', 'Zutphen', '7201', 52.1416, 6.1969, 'Berkelrand', 'Zuid', true),
  place('vorden', 'Vorden', '7251', 52.1044, 6.314, 'Berkelrand', 'Zuid', true),
  place('lochem', 'Lochem', '7241', 52.1744, 6.4532, 'Berkelrand', 'Zuid', true),
  place('brummen', 'Brummen', '6971', 52.0902, 6.158, 'IJsselvelden', 'Zuid', true),
  place('eerbeek', 'Eerbeek', '6961', 52.1031, 6.06, 'IJsselvelden', 'Zuid', false),
  place('raalte', 'Raalte', '8101', 52.3934, 6.252, 'Sallanderhout', 'Noord', true),
  place('olst', 'Olst', '8121', 52.3378, 6.1141, 'Sallanderhout', 'Noord', true),
  place('wijhe', 'Wijhe', '8131', 52.388, 6.135, 'Sallanderhout', 'Noord', true),
  place('holten', 'Holten', '7451', 52.2827, 6.4223, 'Veenbeek', null, true),
  place('goor', 'Goor', '7471', 52.2365, 6.5836, 'Veenbeek', null, true),
  place('borculo', 'Borculo', '7271', 52.1135, 6.5204, 'Veenbeek', null, false),
]

export type Municipality = 'Hanzewaard' | 'Veluwezij' | 'Berkelrand' | 'IJsselvelden' | 'Sallanderhout' | 'Veenbeek'

/** Municipalities are invented because their rules are; the towns are real so that distances are true. */
export type HanzePlace = {
  readonly id: string
  readonly name: string
  readonly pc4: string
  readonly lat: number
  readonly lon: number
  readonly municipality: Municipality
  readonly part: 'Midden' | 'Zuid' | 'Noord' | null
  readonly station: boolean
}

function place(
  id: string,
  name: string,
  pc4: string,
  lat: number,
  lon: number,
  municipality: Municipality,
  part: HanzePlace['part'],
  station: boolean,
): HanzePlace {
  return { id, name, pc4, lat, lon, municipality, part, station }
}
