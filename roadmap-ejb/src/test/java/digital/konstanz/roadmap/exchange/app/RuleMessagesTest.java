// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleMessagesTest {
  private static final String CODE = "\"([a-z0-9-]+\\.[a-z0-9-]+)\"";
  private static final Pattern RULE =
      Pattern.compile(
          "RuleViolatedException(?:\\.at|\\.forbiddenByState)?\\(\\s*(?:\"[^\"]*\",\\s*|field,\\s*)?"
              + CODE);
  private static final Pattern OF_FILES =
      Pattern.compile("\"((?:file|key|reference|link|item|unit|budget-cycle)\\.[a-z0-9-]+)\"");

  @Test
  void everyRuleOfTheFieldHasATextInBothLanguages() throws IOException {
    Set<String> codes = codes(Path.of("../roadmap-domain/src/main/java"), RULE);

    assertThat(codes).contains("text.missing", "dates.reversed", "workshop.too-many-votes");
    assertThat(RuleMessages.bundle(Locale.GERMAN).keySet()).containsAll(codes);
  }

  @Test
  void everyProblemOfAFileHasATextInBothLanguages() throws IOException {
    Set<String> codes = codes(Path.of("src/main/java/digital/konstanz/roadmap/exchange"), OF_FILES);

    assertThat(codes).contains("file.unknown-name", "key.taken", "reference.unknown");
    assertThat(RuleMessages.bundle(Locale.GERMAN).keySet()).containsAll(codes);
  }

  @Test
  void bothLanguagesSayTheSameThings() {
    assertThat(RuleMessages.bundle(Locale.ENGLISH).keySet())
        .isEqualTo(RuleMessages.bundle(Locale.GERMAN).keySet());
  }

  @Test
  void placesAreFilled() {
    assertThat(RuleMessages.text("number.out-of-range", List.of("9", "0", "4"), Locale.ENGLISH))
        .isEqualTo("9 is not between 0 and 4.");
  }

  private static Set<String> codes(Path sources, Pattern pattern) throws IOException {
    Set<String> codes = new TreeSet<>();
    try (Stream<Path> files = Files.walk(sources)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        Matcher code = pattern.matcher(Files.readString(file));
        while (code.find()) {
          codes.add(code.group(1));
        }
      }
    }
    return codes;
  }
}
