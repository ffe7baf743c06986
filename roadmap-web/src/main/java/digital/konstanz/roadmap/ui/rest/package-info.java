// SPDX-License-Identifier: EUPL-1.2
/** What all REST resources share: JSON, problems, ETags. */
package digital.konstanz.roadmap.ui.rest;
