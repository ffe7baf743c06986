// SPDX-License-Identifier: EUPL-1.2

import { getJson } from './api';
import { postJson } from './writing';

/** A job of one's own as the server tells it. */
export interface JobState {
  state: 'QUEUED' | 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'CANCELLED' | 'INTERRUPTED';
  progress: number;
  message: string | null;
  /** Of a cancelled job: what it had found until then. */
  result?: unknown;
}

/** Asks until the job has ended. */
export async function waitForJob(id: string, progress: (job: JobState) => void): Promise<JobState> {
  for (let pause = 150; ; pause = Math.min(pause * 1.5, 1_000)) {
    const { data } = await getJson<JobState>(`api/v1/jobs/${id}`);
    progress(data);
    if (data.state !== 'QUEUED' && data.state !== 'RUNNING') return data;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

export function cancelJob(id: string): Promise<JobState> {
  return postJson<JobState>(`api/v1/jobs/${id}/cancel`, {});
}
