// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.file;

import digital.konstanz.roadmap.services.MaturityModel;
import java.time.LocalDate;

/** An earlier or present rating of an online service. */
public record RatingFile(LocalDate date, MaturityModel model, Integer level) {}
