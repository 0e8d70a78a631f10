/**
 * Does a piece of work for each item, so many at a time, in order. Throws what the first piece that failed threw; work
 * that is under way is then waited for, and no other begun.
 */
export async function inParallel<Item>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const left = items.values();
  let failed: { readonly reason: unknown } | undefined;
  const worker = async () => {
    // The workers share the iterator: each takes what is next.
    for (const item of left) {
      try {
        await work(item);
      } catch (reason) {
        failed ??= { reason };
      }
      if (failed !== undefined) return;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  if (failed !== undefined) throw failed.reason;
}
