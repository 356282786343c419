import type { InventedHat, InventedOrganisation } from './invented-region.ts'
import type { Municipality } from './places.ts'

const payer = ['refers', 'decides', 'pays']

/** Twelve organisations in the region, and three at its edge. */
export const organisations: readonly InventedOrganisation[] = [
  house('werkcentrum', 'Werkcentrum Hanzestroom', 'service-point', 'Deventer', ['hosts-meeting']),
  house('uwv', 'UWV, team Hanzestroom', 'benefits-agency', 'Deventer', payer),
  house('hanzewaard', 'Gemeente Hanzewaard', 'municipality', 'Deventer', [...payer, 'employs'], 'Hanzewaard'),
  house('berkelrand', 'Gemeente Berkelrand', 'municipality', 'Zutphen', payer, 'Berkelrand'),
  house('sallanderhout', 'Gemeente Sallanderhout', 'municipality', 'Raalte', payer, 'Sallanderhout'),
  house('sociale-dienst', 'Sociale Dienst Veluwezij-IJsselvelden', 'social-service', 'Apeldoorn', payer, 'Veluwezij'),
  house('de-kade', 'Werkbedrijf De Kade', 'social-employment-company', 'Zutphen', [
    'lends',
    'employs',
    'trains',
    'coaches',
  ]),
  house('opmaat', 'Leerwerkbedrijf Opmaat', 'social-employment-company', 'Deventer', ['lends', 'employs']),
  house('stapsteen', 'Stapsteen Jobcoaching', 'coach-firm', 'Apeldoorn', ['coaches']),
  house('dichtbij', 'Buro Dichtbij', 'coach-firm', 'Raalte', ['coaches']),
  house('vakbond', 'Vakbond Dienst & Werk', 'union', 'Apeldoorn', ['coaches']),
  house('de-brink', 'Praktijkcollege De Brink', 'school', 'Deventer', ['trains', 'employs']),
  house('de-esdoorn', 'Vakschool De Esdoorn', 'training', 'Apeldoorn', ['trains']),
  house('lectoraat', 'Lectoraat Werk en Regio', 'research', 'Deventer', []),
  house('veenbeek', 'Werkcentrum Veenbeek', 'service-point', 'Goor', [], 'Veenbeek'),
]

/** The municipality employs people itself, in its parks and its mail room. */
export const hats: readonly InventedHat[] = [
  {
    key: 'hanzewaard-employer',
    of: 'hanzewaard',
    name: 'Gemeente Hanzewaard, groen en postkamer',
    kind: 'employer',
    town: 'Deventer',
    worn: [{ professional: 'ingrid-mulder', role: 'employer-side' }],
  },
]

function house(
  key: string,
  name: string,
  kind: string,
  town: string,
  hats: readonly string[],
  municipality: Municipality | null = null,
): InventedOrganisation {
  return { key, name, kind, hats, municipality, town }
}
