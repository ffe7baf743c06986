// SPDX-License-Identifier: EUPL-1.2
/** Classes that break one rule each; only the teeth tests look at them. */
package digital.konstanz.roadmap.architecture.offenders;
