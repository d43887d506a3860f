/** The same keys as the English text, so that a missing or misspelt translation does not compile. */
export type Like<English> = {
  [Key in keyof English]: English[Key] extends string ? string : Like<English[Key]>;
};
