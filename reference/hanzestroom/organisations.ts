import type { InventedOrganisation } from './invented-region.ts'
import type { Municipality } from './places.ts'

const payer = ['refers', 'decides', 'pays']

/** Twelve organisations in the region, and three at its edge. */
export const organisations: readonly InventedOrganisation[] = [
  house('werkcentrum', 'Werkcentrum Hanzestroom', 'service-point', 'Deventer', [
    'service-point',
    'mobility-team',
    'meeting-host',
  ]),
  house('uwv', 'UWV, team Hanzestroom', 'uwv', 'Deventer', [...payer, 'delivers-files']),
  house('hanzewaard', 'Gemeente Hanzewaard', 'municipality', 'Deventer', [...payer, 'employer'], 'Hanzewaard'),
  house('berkelrand', 'Gemeente Berkelrand', 'municipality', 'Zutphen', payer, 'Berkelrand'),
  house('sallanderhout', 'Gemeente Sallanderhout', 'municipality', 'Raalte', payer, 'Sallanderhout'),
  house('sociale-dienst', 'Sociale Dienst Veluwezij-IJsselvelden', 'social-service', 'Apeldoorn', payer, 'Veluwezij'),
  house('de-kade', 'Werkbedrijf De Kade', 'social-employment', 'Zutphen', [
    'lender',
    'employer',
    'trainer',
    'coach-firm',
  ]),
  house('opmaat', 'Leerwerkbedrijf Opmaat', 'social-employment', 'Deventer', ['lender', 'employer']),
  house('stapsteen', 'Stapsteen Jobcoaching', 'coach-firm', 'Apeldoorn', ['coach-firm']),
  house('dichtbij', 'Buro Dichtbij', 'coach-firm', 'Raalte', ['coach-firm']),
  house('vakbond', 'Vakbond Dienst & Werk', 'union', 'Apeldoorn', ['career-advice']),
  house('de-brink', 'Praktijkcollege De Brink', 'school', 'Deventer', ['school', 'employer']),
  house('de-esdoorn', 'Vakschool De Esdoorn', 'training', 'Apeldoorn', ['training']),
  house('lectoraat', 'Lectoraat Werk en Regio', 'research', 'Deventer', ['research']),
  house('veenbeek', 'Werkcentrum Veenbeek', 'service-point', 'Goor', ['service-point'], 'Veenbeek'),
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
