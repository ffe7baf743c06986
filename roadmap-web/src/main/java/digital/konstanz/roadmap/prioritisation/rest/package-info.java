// SPDX-License-Identifier: EUPL-1.2
/** Rankings as REST resources. */
package digital.konstanz.roadmap.prioritisation.rest;
