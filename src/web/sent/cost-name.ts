/** What a request costs, as the catalogue tells the cases apart. */
export const costName = (cost: number): 'none' | 'half' | 'one' =>
  cost === 0 ? 'none' : cost < 1 ? 'half' : 'one';
