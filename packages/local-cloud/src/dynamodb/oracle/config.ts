/** How many random operations the oracle test runs, over all its seeds. */
export const oracleOperations = Number(process.env.ORACLE_OPERATIONS ?? 6000);
