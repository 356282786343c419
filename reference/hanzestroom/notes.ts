import type { Day } from '#values/public.ts'
import type { Dice } from './dice.ts'
import type { InventedNote } from './invented-region.ts'
import { workedAgo, workedAhead } from './working-days.ts'

/** Two or three notes of one professional, newest first; sometimes with a next day. */
export function notesBy(T: Day, professional: string, throws: Dice): InventedNote[] {
  const said = throws.some(written, 2 + throws.below(2))
  const start = throws.below(25)
  return said.map(([kind, text, what], place) => ({
    kind,
    text,
    day: workedAgo(T, 1 + start + place * 24 + throws.below(9)),
    professional,
    next: what && place === 0 ? { day: workedAhead(T, throws.below(20) - 3), what } : null,
  }))
}

type Written = readonly [kind: InventedNote['kind'], text: string, next?: string]

/** What helps, what was agreed, what was seen: never why somebody is as they are. */
const written: readonly Written[] = [
  ['talk', 'Wil beginnen met drie ochtenden. Over zes weken kijken we naar vier.', 'Bespreken: vierde ochtend'],
  ['talk', 'Kiest voor werk met de handen. Noemde zelf drie bedrijven.', 'Eén bedrijf bellen'],
  ['talk', 'Heeft liefst elke week dezelfde dagen. Maandag en donderdag zijn bezet.'],
  ['talk', 'Vertelde trots over de stage. De begeleider daar wil een aanbeveling schrijven.', 'Aanbeveling opvragen'],
  ['talk', 'Wil eerst een ochtend meelopen en dan pas beslissen.', 'Meeloopdag regelen'],
  ['talk', 'Zei: nu niet, vraag het na de vakantie nog eens.', 'Opnieuw vragen'],
  ['talk', 'Oefende het kennismaken. Het tweede gesprek ging vlot.'],
  ['talk', 'Rekent goed en leest korte zinnen. Een lijst met plaatjes gaat het snelst.'],
  ['talk', 'Wil weten wat werk met het inkomen doet. Berekening is aangevraagd.', 'Uitkomst berekening bespreken'],
  ['phone', 'Belde zelf om te zeggen dat vrijdag niet lukt. Nieuwe afspraak gemaakt.', 'Nieuwe afspraak'],
  ['phone', 'De opvang is rond vanaf de eerste van de maand.'],
  ['phone', 'Bus van kwart voor zeven rijdt niet meer. Zoekt iemand om mee te rijden.', 'Vragen naar meerijden'],
  ['phone', 'Was in drie minuten duidelijk: ja op het werk, nee op het weekend.'],
  ['phone', 'Heeft de brief gekregen en begrepen. Geen vragen.'],
  ['phone', 'Graag niet vóór 9 uur bellen.'],
  ['phone', 'Wil een berichtje als de dag wijzigt, liefst een dag vooraf.'],
  ['visit', 'Werkte twee uur mee zonder te stoppen. Vroeg daarna om een stoel.'],
  ['visit', 'Zag hoe een collega het deed en nam het over. Uitleg was niet nodig.'],
  ['visit', 'Drie weken op rij alles goed geteld.'],
  ['visit', 'Leidinggevende begint de dag nu met vijf minuten samen. Dat scheelt vragen.'],
  ['visit', 'Vast maatje op de lijn gevonden. Zij wisselen elk uur van kant.'],
  ['visit', 'De stappen hangen nu op ooghoogte. Heeft het blad niet meer nodig.', 'Stappen voor de tweede machine'],
  ['visit', 'Vraagt zelf om de volgende taak. Dat was het doel voor deze maand.'],
  ['message', 'Stuurde een foto van het eerste loonstrookje.'],
  ['message', 'Wil van zestien naar twintig uur, als de dagen gelijk blijven.', 'Uren bespreken met de leidinggevende'],
  ['message', 'Vroeg of het certificaat ook in kleine groep kan. Nagevraagd: ja.', 'Inschrijven voor de cursus'],
  ['message', 'Bedankte voor de introductie. Gaat dinsdag kijken.', 'Vragen hoe het was'],
  ['remark', 'Afspraken gaan vanaf nu rechtstreeks.'],
  ['remark', 'Leest mail in de bibliotheek, op maandag en donderdag.'],
  ['remark', 'Heeft een eigen e-bike sinds deze maand: reikt tot vijftien kilometer.'],
  ['remark', 'Neemt graag iemand mee naar een eerste gesprek.'],
  ['remark', 'Kwam vier van de vijf keer. De vijfde keer reed de trein niet.'],
  ['remark', 'De eerste week halve dagen, daarna kijken.', 'Kijken na de eerste week'],
  ['remark', 'Tilt tot tien kilo alleen; zwaarder samen.'],
  ['remark', 'Werkt het liefst achter, niet aan de balie.'],
  ['remark', 'Collega op de vloer neemt de uitleg over.'],
]
