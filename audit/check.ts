/** What a check of the audit found. */
export interface Finding {
  readonly name: string;
  /** What was measured, in a few words. */
  readonly figures: string;
  readonly passed: number;
  /** What does not hold, each with its place. */
  readonly faults: readonly string[];
}

/** A check that could not be made here, and why. */
export interface NotRun {
  readonly name: string;
  readonly reason: string;
}

/** A built site: its folder, and the base path that it was built with. */
export interface BuiltSite {
  readonly folder: string;
  readonly base: string;
}

/** A check of the audit: what it is about, and how it is made on a built site. */
export type Check = (site: BuiltSite) => Promise<Finding | NotRun>;
