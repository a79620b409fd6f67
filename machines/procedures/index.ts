/** Charts of the procedures that no case of the shelf runs yet: read, drawn and tested like all others. */
export const PROCEDURE_MACHINES = {} as const;
