import type { PersonName } from '#values/public.ts'
import type { Dice } from './dice.ts'

/** Names as one hears them in the region. Which list a name came from is kept nowhere. */
const lists: readonly (readonly [weight: number, given: string, family: string])[] = [
  [
    6,
    'Bram Sophie Ruud Wendy Thijs Marloes Niels Esther Koen Ilse Sven Debby Bas Manon Stefan Linda Jeroen Anita Pim Renate Gijs Chantal Martijn Judith Roel Elly Luuk Miranda Arjan Tessa Frank Joke Sjors Nienke Erwin Vera',
    'Aalbers|Assink|Bannink|van Beem|ter Beek|Berendsen|Besselink|Bloemendaal|te Boekhorst|Bosgoed|Braakhuis|van den Broek|Buitink|Dijkerman|van Dorth|Eggink|van Essen|Fokkink|Geurtsen|Gotink|ten Have|Harmsen|Heuvelink|Hissink|van der Hoeven|Hulshof|Jimmink|Kappert|Klein Hesselink|Klumper|Koldewijn|Kreunen|van de Kuil|Langenkamp|Leunk|Loman|Maalderink|van Manen|Meulenbelt|Nijenhuis|Oldenhof|Onstenk|Pasman|van der Peijl|Reugebrink|Roeterdink|Ruiterkamp|Scheggetman|Schoneveld|Slagman|Smeenk|Steintjes|Tankink|Teeuwsen|van Til|Uenk|Velderman|Verstege|Vreeman|Wagenvoort|Weenink|te Wierik|Wiltink|Winkelman|van Wolfswinkel|Wuestenenk|van Zeijts|Zweverink',
  ],
  [
    1,
    'Sjoerd Wytske Douwe Femmie Hessel Nynke Jelmer Baukje Rients Tjitske',
    'Hiemstra|Postma|Terpstra|Wierda|Bosma|van der Wal|Sikkema|Hettinga|Zijlstra|Ypma',
  ],
  [
    1,
    'Mohamed Khadija Hicham Naima Rachid Salma Younes Hanan Bilal Ikram',
    'El Amrani|Benali|Bouzian|El Khattabi|Ouahabi|Azzouzi|Chentouf|El Haddad|Tahiri|Ziani|Lamrabet|Saidi',
  ],
  [
    1,
    'Emre Elif Hakan Zeynep Murat Ayşe Serkan Derya Burak Gülten',
    'Yıldız|Kaya|Demir|Şahin|Çelik|Arslan|Koç|Aksoy|Polat|Güneş',
  ],
  [
    1,
    'Selam Biniam Rahel Filmon Senait Merhawi Saba Kidane Luwam Robel',
    'Tekle|Ghebremedhin|Habtemariam|Weldu|Kifle|Berhane|Okbay|Mehari|Gebru|Yohannes',
  ],
  [
    1,
    'Piotr Agnieszka Marek Kasia Tomasz Beata Paweł Ewa Krzysztof Dorota',
    'Kowalczyk|Nowicki|Zieliński|Wójcik|Lewandowska|Mazur|Krawczyk|Piątek|Sikora|Baran',
  ],
  [
    1,
    'Rayen Shanti Winston Chandra Marlon Soraya Ricardo Anjali Clyde Shirley',
    'Ramlal|Sewpersad|Pinas|Kartosen|Bhagwandin|Amatmoekrim|Mangal|Tjong|Biharie|Wijngaarde',
  ],
]

/** A name nobody in the region has yet. */
export function newName(taken: Set<string>, throws: Dice): PersonName {
  const [, given, family] = throws.pick(lists.flatMap((list) => Array<typeof list>(list[0]).fill(list)))
  const name = namedWith(throws.pick(given.split(' ')), throws.pick(family.split('|')))
  const spoken = `${name.given} ${name.prefix} ${name.family}`
  if (taken.has(spoken)) return newName(taken, throws)
  taken.add(spoken)
  return name
}

/** The small words in front of 'van den Broek' stand apart; 'El Amrani' and 'Klein Hesselink' stay whole. */
function namedWith(given: string, whole: string): PersonName {
  const words = whole.split(' ')
  const small = words.findIndex((word) => /^\p{Lu}/u.test(word))
  return { given, prefix: words.slice(0, small).join(' '), family: words.slice(small).join(' ') }
}
