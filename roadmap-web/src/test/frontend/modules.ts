// SPDX-License-Identifier: EUPL-1.2

// Bundled as `frontend` for tests that compare modules with their Java twins.
export * as dates from '../../main/frontend/shared/dates';
export * as numbers from '../../main/frontend/shared/numbers';
export * as filter from '../../main/frontend/shared/filter';
export { Readings } from '../../main/frontend/shared/readings';
export { postJson, written } from '../../main/frontend/shared/writing';
export * as model from '../../main/frontend/gantt/model';
export * as scene from '../../main/frontend/gantt/scene';
