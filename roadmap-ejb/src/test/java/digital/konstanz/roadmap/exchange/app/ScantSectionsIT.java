// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import digital.konstanz.roadmap.exchange.app.file.RoadmapFile;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest.Vendor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a file leaves out is named or has a default: it never ends in a failure of the product. */
class ScantSectionsIT {
  private static DatabaseUnderTest database;

  @BeforeAll
  static void open() {
    database = DatabaseUnderTest.fresh(Vendor.H2);
  }

  @AfterAll
  static void close() {
    database.close();
  }

  /** Each list of the file with one entry: its first text alone, and all its texts alone. */
  static Stream<String> entries() {
    return Stream.of(RoadmapFile.class.getRecordComponents())
        .filter(section -> section.getGenericType() instanceof ParameterizedType)
        .flatMap(
            section -> {
              List<String> texts = texts(section);
              return Stream.of(texts.subList(0, Math.min(1, texts.size())), texts)
                  .map(some -> name(section) + ": [{" + String.join(", ", some) + "}]");
            })
        .distinct();
  }

  private static List<String> texts(RecordComponent section) {
    Class<?> entry =
        (Class<?>) ((ParameterizedType) section.getGenericType()).getActualTypeArguments()[0];
    return Stream.of(entry.getRecordComponents())
        .filter(part -> part.getType() == String.class)
        .map(part -> name(part) + ": W-1")
        .collect(Collectors.toList());
  }

  private static String name(RecordComponent component) {
    return PropertyNamingStrategies.SnakeCaseStrategy.INSTANCE.translate(component.getName());
  }

  @ParameterizedTest
  @MethodSource("entries")
  void scantEntriesAreTakenOrNamed(String entry) {
    // keys are taken by one roadmap alone
    byte[] file =
        entry.replace("W-1", "W-" + Integer.toHexString(entry.hashCode())).getBytes(UTF_8);
    ImportRequest request =
        new ImportRequest(file, "yaml", null, null, entry, false, false, Locale.GERMAN);

    assertThatCode(() -> WholeRoadmaps.imported(database, request)).doesNotThrowAnyException();
  }
}
