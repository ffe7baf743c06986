// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.integration;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import digital.konstanz.roadmap.exchange.app.file.FileProblems;
import digital.konstanz.roadmap.exchange.app.file.MetaFile;
import digital.konstanz.roadmap.exchange.app.file.RecordBinder;
import digital.konstanz.roadmap.exchange.app.file.SnakeCase;
import digital.konstanz.roadmap.exchange.app.file.Tokens;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/** Writes the records of a roadmap file; absent values are left out, dates are ISO. */
public final class RoadmapFileWriter {

  private RoadmapFileWriter() {}

  /** The file in UTF-8, ending with a line break. */
  public static byte[] write(Record file, RoadmapFileFormat format) {
    try {
      String text = mapper(format).writeValueAsString(file);
      String ended = text.endsWith("\n") ? text : text + "\n";
      return ended.getBytes(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The file of the roadmap cannot be written", e);
    }
  }

  /** The head of a file as one line of JSON, to be kept with the roadmap. */
  public static String headJson(MetaFile meta) {
    try {
      return mapper(RoadmapFileFormat.JSON)
          .disable(SerializationFeature.INDENT_OUTPUT)
          .writeValueAsString(meta);
    } catch (IOException e) {
      throw new UncheckedIOException("The head of the file cannot be kept", e);
    }
  }

  /** The head that {@link #headJson} kept; null for null. */
  public static MetaFile head(String json) {
    if (json == null) {
      return null;
    }
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    return new RecordBinder(new FileProblems())
        .bind(
            RoadmapFileReader.read(new ByteArrayInputStream(bytes), RoadmapFileFormat.JSON),
            MetaFile.class);
  }

  private static ObjectMapper mapper(RoadmapFileFormat format) {
    ObjectMapper mapper = new ObjectMapper(format.factory());
    mapper.registerModule(new JavaTimeModule());
    mapper.registerModule(words());
    mapper.setPropertyNamingStrategy(new Names());
    mapper.setSerializationInclusion(JsonInclude.Include.NON_NULL);
    mapper.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    mapper.enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
    if (format == RoadmapFileFormat.JSON) {
      mapper.enable(SerializationFeature.INDENT_OUTPUT);
    }
    return mapper;
  }

  private static SimpleModule words() {
    SimpleModule module = new SimpleModule();
    module.addSerializer(Enum.class, new Words());
    module.addSerializer(BigDecimal.class, new PlainNumbers());
    return module;
  }

  private static final class Names extends PropertyNamingStrategies.NamingBase {
    private static final long serialVersionUID = 1L;

    @Override
    public String translate(String name) {
      return SnakeCase.of(name);
    }
  }

  @SuppressWarnings("rawtypes")
  private static final class Words extends StdSerializer<Enum> {
    private static final long serialVersionUID = 1L;

    Words() {
      super(Enum.class);
    }

    @Override
    public void serialize(Enum value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeString(Tokens.word(value));
    }
  }

  private static final class PlainNumbers extends StdSerializer<BigDecimal> {
    private static final long serialVersionUID = 1L;

    PlainNumbers() {
      super(BigDecimal.class);
    }

    @Override
    public void serialize(BigDecimal value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      BigDecimal stripped = value.stripTrailingZeros();
      out.writeNumber(stripped.scale() < 0 ? stripped.setScale(0) : stripped);
    }
  }
}
