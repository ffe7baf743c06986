// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.ui;

import static org.assertj.core.api.Assertions.assertThat;

import digital.konstanz.roadmap.identity.Caller;
import digital.konstanz.roadmap.identity.app.Callers;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AdministrationTest {

  @Test
  void everyEntryHasItsTextsInBothLanguages() {
    for (Locale locale : new Locale[] {Locale.GERMAN, Locale.ENGLISH}) {
      Texts texts = Texts.of(locale);
      for (Administration.Entry entry : Administration.ALL) {
        assertThat(texts.get(entry.title())).isNotEqualTo(entry.title());
        assertThat(texts.get(entry.text())).isNotEqualTo(entry.text());
      }
      for (Administration.Group group : Administration.Group.values()) {
        assertThat(texts.get("admin.group." + group)).doesNotStartWith("admin.");
      }
    }
  }

  @Test
  void nothingIsOfferedToNobody() {
    assertThat(Callers.callAs(Caller.ANONYMOUS, Administration::offered)).isEmpty();
  }
}
