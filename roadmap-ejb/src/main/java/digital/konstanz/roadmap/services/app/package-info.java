// SPDX-License-Identifier: EUPL-1.2
/** Use cases of task review, processes and online services. */
package digital.konstanz.roadmap.services.app;
