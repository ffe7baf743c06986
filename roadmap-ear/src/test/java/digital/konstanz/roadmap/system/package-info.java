// SPDX-License-Identifier: EUPL-1.2
/** Tests of the assembled EAR on a real Payara Server. */
package digital.konstanz.roadmap.system;
