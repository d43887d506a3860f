declare module '@jsonresume/schema' {
  /** Calls back with what does not agree with the schema, or with null. */
  export function validate(resume: unknown, callback: (problems: unknown) => void): void;
}
