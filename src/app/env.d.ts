/** Constants that `vite.config.ts` writes into the code. */
interface ImportMetaEnv {
  /** The version in package.json. */
  readonly COMITY_VERSION: string;
}
