// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.integration;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import org.yaml.snakeyaml.LoaderOptions;

/** The two spellings of the file of a whole roadmap; same names, same content. */
public enum RoadmapFileFormat {
  YAML("application/yaml"),
  JSON("application/json");

  /** Biggest accepted file in bytes; 5,000 measures need about 12 million. */
  public static final int MOST_BYTES = 64 * 1024 * 1024;

  static final int DEEPEST = 24;
  static final int LONGEST_TEXT = 100_000;
  static final int MOST_NODES = 4_000_000;

  private final String mediaType;

  RoadmapFileFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }

  JsonFactory factory() {
    StreamReadConstraints limits =
        StreamReadConstraints.builder()
            .maxNestingDepth(DEEPEST)
            .maxStringLength(LONGEST_TEXT)
            .maxNumberLength(100)
            .maxNameLength(1_000)
            .build();
    if (this == JSON) {
      return JsonFactory.builder().streamReadConstraints(limits).build();
    }
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(MOST_BYTES);
    options.setNestingDepthLimit(DEEPEST);
    return YAMLFactory.builder()
        .loaderOptions(options)
        .streamReadConstraints(limits)
        .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
        .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
        .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
        .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
        .disable(YAMLGenerator.Feature.SPLIT_LINES)
        .build();
  }
}
