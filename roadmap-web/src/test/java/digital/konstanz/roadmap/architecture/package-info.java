// SPDX-License-Identifier: EUPL-1.2
/** The rules of the house that a machine holds, each with an offender that it must report. */
package digital.konstanz.roadmap.architecture;
