// SPDX-License-Identifier: EUPL-1.2
/** The repositories of the scheduling context on Jakarta Persistence. */
package digital.konstanz.roadmap.scheduling.persistence;
