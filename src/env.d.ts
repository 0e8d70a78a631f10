declare namespace App {
  /** What a page tells the components in it. */
  interface Locals {
    /** The numbers of the sources that the page lists at its end; a page without such a list has none. */
    sourceNumbers?: ReadonlyMap<string, number>;
  }
}
