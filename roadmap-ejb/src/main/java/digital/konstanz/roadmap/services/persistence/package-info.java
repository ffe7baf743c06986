// SPDX-License-Identifier: EUPL-1.2
/** Storing and finding what the services context holds. */
package digital.konstanz.roadmap.services.persistence;
