/** One measured number. @source decisions C6 */
export interface Figure {
  suite: string;
  name: string;
  unit: string;
  /** samples */
  n: number;
  median: number;
  /** the value that 95 of 100 samples are at least as good as */
  p95: number;
  target: number | null;
  pass: boolean | null;
  /** what was measured in turn with it in the same call */
  comparedWith?: string;
  /** how many times the other's median this one's is */
  ratio?: number;
  /** what a reader has to know before trusting the number */
  remark?: string;
}

export interface SuiteResult {
  figures: Figure[];
  /** what was measured on, in numbers */
  sizes: Record<string, number>;
}

export interface SuiteOptions {
  /** small sizes: says that a suite works, not how fast the product is */
  isQuick: boolean;
  note: (line: string) => void;
  signal: AbortSignal;
}

export type Suite = (options: SuiteOptions) => Promise<SuiteResult>;
