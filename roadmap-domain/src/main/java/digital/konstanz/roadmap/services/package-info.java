// SPDX-License-Identifier: EUPL-1.2
/**
 * From the task review to the business process to the online service with its maturity. Holds
 * measures by id only.
 */
package digital.konstanz.roadmap.services;
