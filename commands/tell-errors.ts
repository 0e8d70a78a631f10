/** Runs a command; an error that it meets is told as one sentence, without a stack trace, and ends it with exit code 1. */
export async function tellErrors(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
