// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The mappings that come with the product, and mappings that callers send as JSON. */
public final class ReadyMappings {
  private static final int JSON_CHARACTERS = 200_000;
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  public static final List<String> NAMES = List.of("massnahmen", "mainz-localzero", "uk-gmpp");

  private ReadyMappings() {}

  /**
   * @throws RuleViolatedException {@code mapping.name-unknown}
   */
  public static TabularMapping named(String name) {
    if (!NAMES.contains(name)) {
      throw new RuleViolatedException("mapping.name-unknown", name);
    }
    try (InputStream in = ReadyMappings.class.getResourceAsStream("/imports/" + name + ".json")) {
      return JSON.readValue(in, TabularMapping.class);
    } catch (IOException e) {
      throw new UncheckedIOException("Ready mapping " + name + " cannot be read", e);
    }
  }

  /**
   * A ready name, or a mapping in JSON.
   *
   * @throws RuleViolatedException {@code mapping.name-unknown}, {@code mapping.unreadable} (where),
   *     or what the mapping itself refuses
   */
  public static TabularMapping of(String nameOrJson) {
    String text = nameOrJson.strip();
    if (!text.startsWith("{")) {
      return named(text);
    }
    if (text.length() > JSON_CHARACTERS) {
      throw new RuleViolatedException("mapping.unreadable", JSON_CHARACTERS);
    }
    try {
      return JSON.readValue(text, TabularMapping.class);
    } catch (JsonMappingException e) {
      if (e.getCause() instanceof RuleViolatedException rule) {
        throw rule;
      }
      throw new RuleViolatedException("mapping.unreadable", e.getPathReference());
    } catch (JsonProcessingException e) {
      throw new RuleViolatedException("mapping.unreadable", e.getOriginalMessage());
    }
  }

  public static String json(TabularMapping mapping) {
    try {
      return JSON.writeValueAsString(mapping);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A mapping is always writable", e);
    }
  }
}
