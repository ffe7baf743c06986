// SPDX-License-Identifier: EUPL-1.2
/** Reports over the plan as REST resources. */
package digital.konstanz.roadmap.reporting.rest;
