// SPDX-License-Identifier: EUPL-1.2
import { getJson } from '../shared/api';
import { postForm, postJson } from '../shared/writing';

export type Outcome = 'CREATE' | 'UPDATE' | 'UNCHANGED' | 'REJECTED';

/** What one column of the sheet fills. */
export interface ColumnMapping {
  column: string;
  target: string;
  name: string;
  type: string;
  values: Record<string, string>;
  numberStyle: string;
  dateOrder: string;
  year: number | null;
}

export interface Mapping {
  name: string | null;
  keyPattern: string | null;
  levels: Record<string, string>;
  createFields: boolean;
  totals: 'KEEP' | 'SPREAD';
  otherColumns: 'IGNORE' | 'OWN_FIELD';
  columns: ColumnMapping[];
}

export interface Entry {
  line: number;
  column: string | null;
  value: string | null;
  code: string;
  message: string;
}

export interface Row {
  line: number;
  kind: string | null;
  key: string | null;
  title: string | null;
  outcome: Outcome;
  changes: { target: string; before: string | null; after: string | null }[];
  rejected: Entry[];
  notes: Entry[];
}

/** What an import did, or would do when `applied` is false. */
export interface ImportResult {
  applied: boolean;
  roadmap?: string | null;
  created: number;
  updated: number;
  unchanged: number;
  rejected: Entry[];
  rejectedTotal?: number;
  notes?: Entry[];
  notesTotal?: number;
  project?: ProjectReport | null;
}

/** A line of a file of another planning program that our engine would place elsewhere. */
export interface Difference {
  line: number;
  key: string;
  title: string | null;
  fileStart: string;
  fileEnd: string;
  start: string;
  end: string;
  code: string;
  message: string;
}

/** What our engine makes of the dates of such a file. */
export interface ProjectReport {
  compared: number;
  differences: Difference[];
  differencesTotal: number;
}

export type Fate = 'UNKNOWN' | 'KEPT' | 'READ' | 'MAPPED' | 'LEFT_OUT';

/** A text of a column, in how many cells it stands, and what becomes of it. */
export interface Use {
  text: string;
  count: number;
  fate: Fate;
  value: string | null;
}

export interface Column {
  header: string;
  samples: string[];
  /** Null where the values are not limited; an option without a label has a word of its own. */
  values: { uses: Use[]; total: number; options: { value: string; label: string | null }[] } | null;
}

/** What a file would do; those of whole roadmaps have neither columns nor a mapping. */
export interface Preview {
  columns: Column[];
  mapping: Mapping | null;
  rows: Row[];
  newFields: string[];
  outcome: ImportResult;
}

export interface Job {
  id: string;
  kind: string;
  state: 'QUEUED' | 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'CANCELLED' | 'INTERRUPTED';
  progress: number;
  message: string | null;
  result: ImportResult | null;
}

export interface Finding {
  code: string;
  severity: 'INFO' | 'WARNING' | 'ERROR';
  subject: string;
  message: string;
  values: Record<string, unknown>;
}

export interface PlanRow {
  key: string;
  kind: string;
  title: string;
  lead: string | null;
}

/** The wish to import: which file, into what, how. */
export interface Wish {
  file: File;
  format: string;
  /** Key of a roadmap, or empty for a new one. */
  roadmap: string;
  /** Title of the new roadmap. */
  create: string;
  mapping: Mapping | null;
}

const FORMATS: Record<string, string> = {
  csv: 'csv',
  txt: 'csv',
  tsv: 'csv',
  xlsx: 'xlsx',
  yaml: 'yaml',
  yml: 'yaml',
  json: 'json',
  xml: 'mspdi',
  mpp: 'mpp',
};

/** The format by the name's ending; null for one that cannot be imported. */
export function formatOf(name: string): string | null {
  return FORMATS[name.split('.').pop()?.toLowerCase() ?? ''] ?? null;
}

const AREAS: Record<string, string> = { ownField: 'values', constraintType: 'constraint', manual: 'values' };

/** Where the words for the values of a target stand. */
export function areaOf(target: string): string {
  return AREAS[target] ?? target;
}

function query(wish: Wish, more: Record<string, string>): string {
  const parameters = new URLSearchParams({ format: wish.format, ...more });
  if (wish.roadmap) parameters.set('roadmap', wish.roadmap);
  else parameters.set('create', wish.create);
  return parameters.toString();
}

function form(wish: Wish): FormData {
  const data = new FormData();
  data.set('file', wish.file);
  if (wish.mapping) data.set('mapping', JSON.stringify(wish.mapping));
  return data;
}

export function preview(wish: Wish, signal: AbortSignal): Promise<Preview> {
  return postForm<Preview>(`api/v1/imports/preview?${query(wish, {})}`, form(wish), signal);
}

/** Starts the import and returns the job's id. */
export async function start(wish: Wish, partial: boolean): Promise<string> {
  const path = `api/v1/imports?${query(wish, { partial: String(partial) })}`;
  return (await postForm<{ job: string }>(path, form(wish))).job;
}

/** Asks until the job has ended. */
export async function waitFor(id: string, progress: (job: Job) => void): Promise<Job> {
  for (let pause = 150; ; pause = Math.min(pause * 1.5, 1_000)) {
    const { data } = await getJson<Job>(`api/v1/jobs/${id}`);
    progress(data);
    if (data.state !== 'QUEUED' && data.state !== 'RUNNING') return data;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

export function cancel(id: string): Promise<Job> {
  return postJson<Job>(`api/v1/jobs/${id}/cancel`, {});
}

export async function findings(roadmap: string): Promise<Finding[]> {
  const path = `api/v1/findings?roadmap=${encodeURIComponent(roadmap)}`;
  return (await getJson<Finding[]>(path)).data;
}

export async function planRows(roadmap: string): Promise<PlanRow[]> {
  const path = `api/v1/roadmaps/${encodeURIComponent(roadmap)}/plan`;
  return (await getJson<{ rows: PlanRow[] }>(path)).data.rows;
}
