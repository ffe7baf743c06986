// SPDX-License-Identifier: EUPL-1.2
/** Which business process is worth being improved first. Records in, records out. */
package digital.konstanz.roadmap.services.engine;
