// SPDX-License-Identifier: EUPL-1.2
/** What the platform itself offers over REST. */
package digital.konstanz.roadmap.platform.rest;
