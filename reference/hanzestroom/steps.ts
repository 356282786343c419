import type { Day } from '#values/public.ts'
import type { Dice } from './dice.ts'
import type { InventedStep } from './invented-region.ts'
import { workedAhead } from './working-days.ts'

/** One to three things that must still happen, each with somebody who arranges it. */
export function stepsFor(T: Day, throws: Dice): InventedStep[] {
  return throws
    .some(usual, 1 + throws.below(3))
    .map(([what, who, least, most]) => step(T, what, who, least, most, throws))
}

function step(T: Day, what: string, who: string, least: number, most: number, throws: Dice): InventedStep {
  return { what, who, ready: most === 0 ? null : workedAhead(T, 7 * (least + throws.below(most - least + 1))) }
}

/** What, who, and between how many weeks; no end where nobody knows it yet. */
const usual: readonly (readonly [string, string, number, number])[] = [
  ['Vervoer: er rijdt geen bus vóór 7 uur', 'gemeente: een e-bike lenen', 2, 6],
  ['Heftruckcertificaat halen', 'Vakschool De Esdoorn', 1, 5],
  ['VCA halen, voorgelezen als dat helpt', 'Vakschool De Esdoorn', 1, 5],
  ['HACCP halen', 'Vakschool De Esdoorn', 1, 3],
  ['Nederlands spreken op de werkvloer', 'gemeente, en oefenen op het werk', 13, 26],
  ['VOG aanvragen', 'werkgever vraagt aan, kandidaat stuurt in', 2, 4],
  ['Opvang tot 9 uur en na 14 uur', 'kandidaat, met de klantmanager', 1, 8],
  ['Uren opbouwen: 12, dan 16, dan 20', 'leidinggevende en jobcoach', 8, 16],
  ['Wennen aan een dagritme, in de ochtend', 'De Kade', 4, 8],
  ['Weten wat werk met het inkomen doet', 'klantmanager laat het uitrekenen', 2, 2],
  ['Gesprek loopt; op de dag kijken we weer', 'gemeente', 12, 13],
  ['Later opnieuw kijken', 'gemeente', 0, 0],
  ['Kiezen wat voor werk: drie dagen meelopen', 'Opmaat', 3, 3],
  ['Een kennismaking oefenen', 'Werkcentrum, op dinsdagmiddag', 1, 1],
  ['Een vaste begeleider op de vloer vinden', 'werkgever wijst iemand aan', 3, 3],
  ['Een rustige werkplek vinden', 'werkgever, met de jobcoach', 1, 2],
  ['Telefoon en e-mail op orde', 'bibliotheek, inloop', 1, 1],
]
