// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.services;

import digital.konstanz.roadmap.shared.RuleViolatedException;
import java.util.regex.Pattern;

/** Key of an administrative service in the LeiKa/FIM catalogue: 99 and twelve more digits. */
public record LeikaKey(String digits) {
  private static final Pattern FORM = Pattern.compile("99\\d{12}");

  public LeikaKey {
    if (digits == null || !FORM.matcher(digits).matches()) {
      throw RuleViolatedException.at("leika_key", "leika-key.malformed", digits);
    }
  }
}
