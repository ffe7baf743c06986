// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.rest;

import digital.konstanz.roadmap.scheduling.app.VariantDetails;
import digital.konstanz.roadmap.scheduling.app.VariantRow;
import digital.konstanz.roadmap.ui.FindingTexts;
import digital.konstanz.roadmap.ui.rest.FindingDto;
import java.util.List;
import java.util.Locale;

/**
 * A what-if copy beside the plan of today, in the language of the caller.
 *
 * @param version of plan and copy together; sent along, adopting refuses another
 */
public record VariantAnswer(
    VariantRow variant,
    long version,
    List<VariantDetails.Row> rows,
    List<FindingDto> consequences) {

  static VariantAnswer of(VariantDetails details, Locale language) {
    FindingTexts texts = new FindingTexts(language);
    return new VariantAnswer(
        details.variant(),
        details.version(),
        details.rows(),
        details.consequences().stream().map(finding -> FindingDto.of(finding, texts)).toList());
  }
}
