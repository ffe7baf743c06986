// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.web;

import digital.konstanz.roadmap.ui.PageContext;
import digital.konstanz.roadmap.ui.ShellView;
import digital.konstanz.roadmap.ui.Texts;
import digital.konstanz.roadmap.ui.WidgetTexts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the page of the import hands to its widget; files and previews go by REST. */
@Named("importView")
@RequestScoped
public class ImportView {

  /** A roadmap that a file can go to. */
  public record Choice(String key, String title) {}

  @Inject private ShellView shell;
  @Inject private PageContext page;

  /** JSON list of {@link Choice}. */
  public String getRoadmaps() {
    List<Choice> choices =
        shell.getRoadmaps().stream().map(each -> new Choice(each.key(), each.title())).toList();
    return WidgetTexts.json(choices);
  }

  /**
   * Texts of the page and common words; those of findings keep {@code finding.} before their name.
   */
  public String getTexts() {
    Texts texts = Texts.of(page.getLocale());
    Map<String, String> merged = new TreeMap<>(texts.below("word"));
    texts.below("finding").forEach((key, text) -> merged.put("finding." + key, text));
    merged.putAll(texts.below("import"));
    return WidgetTexts.json(merged);
  }
}
