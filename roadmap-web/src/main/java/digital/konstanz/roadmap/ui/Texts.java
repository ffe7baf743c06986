// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.ui;

import digital.konstanz.roadmap.portfolio.FundType;
import digital.konstanz.roadmap.portfolio.LinkType;
import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.portfolio.MilestoneStatus;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.AbstractMap;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * All texts of one language, from {@code i18n/<area>_<language>.properties}. A map, so that pages
 * write {@code #{t['area.key']}}. A key without text shows itself; a test keeps that from
 * happening.
 */
public final class Texts extends AbstractMap<String, String> {

  /** One pair of files each; every file in {@code i18n} is listed here (tested). */
  public static final List<String> AREAS =
      List.of(
          // first: whoever says a rule in the words of a page is heard instead
          "rules",
          "admin",
          "baseline",
          "board",
          "calculation",
          "change",
          "cockpit",
          "errors",
          "finding",
          "filter",
          "gantt",
          "identity",
          "levelling",
          "load",
          "master",
          "mine",
          "import",
          "paper",
          "review",
          "setup",
          "sheet",
          "shell",
          "strategy",
          "table",
          "variant",
          "word");

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);

  private static final Map<Class<?>, String> WORDS =
      Map.of(
          MeasureStatus.class, "status",
          MilestoneStatus.class, "milestone",
          FundType.class, "fund",
          LinkType.class, "link");

  private static final Map<Locale, Texts> BY_LOCALE =
      Map.of(
          Locale.GERMAN, new Texts(Locale.GERMAN),
          Locale.ENGLISH, new Texts(Locale.ENGLISH));

  private final Locale locale;
  private final Map<String, String> texts = new TreeMap<>();

  private Texts(Locale locale) {
    this.locale = locale;
    for (String area : AREAS) {
      String name = "/i18n/" + area + "_" + locale.getLanguage() + ".properties";
      try (InputStream in = Texts.class.getResourceAsStream(name);
          Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
        Properties properties = new Properties();
        properties.load(reader);
        properties.forEach((key, value) -> texts.put((String) key, (String) value));
      } catch (IOException e) {
        throw new UncheckedIOException(name + " cannot be read", e);
      }
    }
  }

  public static Texts of(Locale locale) {
    return BY_LOCALE.get(locale(List.of(locale)));
  }

  /** The language we have that comes first in the wish list; German if none. */
  public static Locale locale(List<Locale> wished) {
    for (Locale wish : wished) {
      if (wish.getLanguage().equals("de")) {
        return Locale.GERMAN;
      }
      if (wish.getLanguage().equals("en")) {
        return Locale.ENGLISH;
      }
    }
    return Locale.GERMAN;
  }

  @Override
  public String get(Object key) {
    return texts.getOrDefault(String.valueOf(key), String.valueOf(key));
  }

  /** The text with its places filled; numbers and dates in the way of the language. */
  public String format(String key, Object... values) {
    Object[] shown = Arrays.stream(values).map(this::shown).toArray();
    return new MessageFormat(get(key), locale).format(shown);
  }

  private Object shown(Object value) {
    if (value instanceof Enum<?> constant) {
      String word = WORDS.get(constant.getDeclaringClass());
      return word == null ? constant.name() : get("word." + word + "." + constant.name());
    }
    return value instanceof LocalDate date ? date.format(DAY.withLocale(locale)) : value;
  }

  /** All texts whose key starts with {@code prefix.}, by the rest of their key. */
  public Map<String, String> below(String prefix) {
    return texts.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(prefix + "."))
        .collect(
            Collectors.toMap(
                entry -> entry.getKey().substring(prefix.length() + 1),
                Map.Entry::getValue,
                (first, second) -> first,
                TreeMap::new));
  }

  @Override
  public boolean containsKey(Object key) {
    return true;
  }

  @Override
  public Set<Entry<String, String>> entrySet() {
    return texts.entrySet();
  }
}
