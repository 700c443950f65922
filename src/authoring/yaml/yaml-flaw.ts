/** A fault of the text itself, with its offset; becomes a problem when lines are known. */
export interface YamlFlaw {
  at: number;
  code: string;
  message: string;
  fix: string;
}
