/** How people travel, and how far unless they say otherwise; a bus or train goes where its line goes. */
export const transports = [
  { id: 'walk', nl: 'Lopend', en: 'On foot', reachKm: 2 },
  { id: 'bike', nl: 'Fiets', en: 'Bicycle', reachKm: 8 },
  { id: 'ebike', nl: 'Elektrische fiets', en: 'Electric bicycle', reachKm: 15 },
  { id: 'moped', nl: 'Brommer of scooter', en: 'Moped or scooter', reachKm: 20 },
  { id: 'car', nl: 'Auto', en: 'Car', reachKm: 40 },
  { id: 'bus', nl: 'Bus', en: 'Bus', reachKm: null },
  { id: 'train', nl: 'Trein', en: 'Train', reachKm: null },
] as const

export type Transport = (typeof transports)[number]['id']

/** Null means bound to a line: no distance decides, stops do. */
export function reachOf(transport: Transport): number | null {
  return transports.find(({ id }) => id === transport)?.reachKm ?? null
}
