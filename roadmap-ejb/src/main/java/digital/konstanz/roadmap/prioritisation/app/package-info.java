// SPDX-License-Identifier: EUPL-1.2
/** Use cases of prioritisation. */
package digital.konstanz.roadmap.prioritisation.app;
