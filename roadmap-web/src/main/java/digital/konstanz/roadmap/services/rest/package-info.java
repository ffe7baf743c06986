// SPDX-License-Identifier: EUPL-1.2
/** Business processes as REST resources. */
package digital.konstanz.roadmap.services.rest;
