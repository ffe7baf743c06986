// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.ui;

import com.fasterxml.jackson.core.JsonProcessingException;
import digital.konstanz.roadmap.ui.rest.Json;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.TreeMap;

/** The texts of a widget as a JSON object, for {@code data-texts}. */
@Named("widgetTexts")
@RequestScoped
public class WidgetTexts {

  private PageContext page;

  @Inject
  public void setPage(PageContext page) {
    this.page = page;
  }

  /**
   * The texts of an area without its prefix, the common words ({@code word.}) under them, and those
   * of the filter bar, which keep {@code filter.} before their name.
   */
  public String of(String area) {
    return json(values(area));
  }

  /** The same before it becomes JSON. */
  public Map<String, String> values(String area) {
    Texts texts = Texts.of(page.getLocale());
    Map<String, String> merged = new TreeMap<>(texts.below("word"));
    texts.below("filter").forEach((key, text) -> merged.put("filter." + key, text));
    merged.putAll(texts.below(area));
    return merged;
  }

  /** A value as JSON text. */
  public static String json(Object value) {
    try {
      return Json.MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Cannot be written as JSON: " + value.getClass(), e);
    }
  }
}
