// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.paper;

import digital.konstanz.roadmap.exchange.engine.PaperWish;

/**
 * What is to be put on paper.
 *
 * @param format {@code pdf}, {@code svg} or {@code png}
 * @param language of the words, as a BCP 47 tag
 * @param baseline key of the baseline behind the bars; empty for the approved plan
 * @param author who has it made; may be null
 */
public record PaperOrder(
    String roadmap,
    PaperFilter filter,
    PaperShape shape,
    PaperWish wish,
    String format,
    String language,
    String baseline,
    String author) {}
