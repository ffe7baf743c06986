// SPDX-License-Identifier: EUPL-1.2
/**
 * The file of a whole roadmap as records, named as in the data set (snake case), and how a read
 * tree becomes these records. Later versions of the format only add.
 */
package digital.konstanz.roadmap.exchange.app.file;
