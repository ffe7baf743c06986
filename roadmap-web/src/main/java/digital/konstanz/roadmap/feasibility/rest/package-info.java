// SPDX-License-Identifier: EUPL-1.2
/** Application scenarios as REST resources. */
package digital.konstanz.roadmap.feasibility.rest;
