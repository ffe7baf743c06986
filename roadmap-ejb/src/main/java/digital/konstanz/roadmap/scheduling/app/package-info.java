// SPDX-License-Identifier: EUPL-1.2
/** Use cases of scheduling. */
package digital.konstanz.roadmap.scheduling.app;
