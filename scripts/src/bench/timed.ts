/** Does `work` `times` times by so many clients at once; gives each one's duration, milliseconds. */
export async function timed(
  times: number,
  clients: number,
  work: (turn: number) => Promise<unknown>,
): Promise<number[]> {
  const durations: number[] = [];
  let next = 0;
  const client = async () => {
    while (next < times) {
      const turn = next++;
      const began = performance.now();
      await work(turn);
      durations.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return durations;
}
