// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.integration;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import digital.konstanz.roadmap.exchange.app.file.FileNode;
import digital.konstanz.roadmap.exchange.app.file.FileNode.ScalarKind;
import digital.konstanz.roadmap.exchange.app.file.FileProblem;
import digital.konstanz.roadmap.exchange.app.file.UnreadableFileException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Reads YAML or JSON event by event into a tree with places. Aliases are refused (they make bombs
 * and say nothing that the format needs), as are duplicate names, deep nesting, long texts, too
 * many values and bytes that are no UTF-8.
 */
public final class RoadmapFileReader {

  private JsonParser parser;
  private int nodes;

  private RoadmapFileReader() {}

  /**
   * The tree of the file.
   *
   * @throws UnreadableFileException with line and reason
   */
  public static FileNode read(InputStream input, RoadmapFileFormat format) {
    byte[] bytes = bounded(input);
    RoadmapFileReader reader = new RoadmapFileReader();
    try (JsonParser open = format.factory().createParser(text(bytes))) {
      reader.parser = open;
      if (open.nextToken() == null) {
        throw unreadable(1, "file.empty", null);
      }
      FileNode root = reader.node();
      if (open.nextToken() != null) {
        throw unreadable(open.currentTokenLocation().getLineNr(), "file.more-than-one", null);
      }
      return root;
    } catch (JsonProcessingException e) {
      throw unreadable(line(e), "file.malformed", e, firstLine(e));
    } catch (IOException e) {
      throw unreadable(0, "file.malformed", e, String.valueOf(e.getMessage()));
    }
  }

  private static byte[] bounded(InputStream input) {
    try {
      byte[] bytes = input.readNBytes(RoadmapFileFormat.MOST_BYTES + 1);
      if (bytes.length > RoadmapFileFormat.MOST_BYTES) {
        throw unreadable(0, "file.too-big", null, RoadmapFileFormat.MOST_BYTES / 1024 / 1024);
      }
      requireUtf8(bytes);
      return bytes;
    } catch (IOException e) {
      throw unreadable(0, "file.malformed", e, String.valueOf(e.getMessage()));
    }
  }

  private static void requireUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes));
    } catch (CharacterCodingException e) {
      throw unreadable(0, "file.not-utf-8", e);
    }
  }

  private static Reader text(byte[] bytes) {
    boolean mark =
        bytes.length >= 3
            && bytes[0] == (byte) 0xEF
            && bytes[1] == (byte) 0xBB
            && bytes[2] == (byte) 0xBF;
    int from = mark ? 3 : 0;
    return new InputStreamReader(
        new ByteArrayInputStream(bytes, from, bytes.length - from), StandardCharsets.UTF_8);
  }

  private FileNode node() throws IOException {
    JsonLocation at = parser.currentTokenLocation();
    if (++nodes > RoadmapFileFormat.MOST_NODES) {
      throw unreadable(at.getLineNr(), "file.too-many-values", null, RoadmapFileFormat.MOST_NODES);
    }
    if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
      throw unreadable(at.getLineNr(), "file.alias", null);
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> entries(at);
      case START_ARRAY -> items(at);
      default -> scalar(at);
    };
  }

  private FileNode entries(JsonLocation at) throws IOException {
    Map<String, FileNode> values = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      int line = parser.currentTokenLocation().getLineNr();
      parser.nextToken();
      if (values.put(name, node()) != null) {
        throw unreadable(line, "file.duplicate-name", null, name);
      }
    }
    return new FileNode.Entries(at.getLineNr(), at.getColumnNr(), values);
  }

  private FileNode items(JsonLocation at) throws IOException {
    List<FileNode> values = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      values.add(node());
    }
    return new FileNode.Items(at.getLineNr(), at.getColumnNr(), values);
  }

  private FileNode scalar(JsonLocation at) throws IOException {
    ScalarKind kind =
        switch (parser.currentToken()) {
          case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> ScalarKind.NUMBER;
          case VALUE_TRUE, VALUE_FALSE -> ScalarKind.YES_NO;
          case VALUE_NULL -> ScalarKind.NOTHING;
          default -> ScalarKind.TEXT;
        };
    String text = kind == ScalarKind.NOTHING ? null : parser.getText();
    if (text != null && text.length() > RoadmapFileFormat.LONGEST_TEXT) {
      throw unreadable(
          at.getLineNr(), "text.too-long", null, text.length(), RoadmapFileFormat.LONGEST_TEXT);
    }
    if (text != null && !storable(text)) {
      throw unreadable(at.getLineNr(), "file.bad-character", null);
    }
    return new FileNode.Scalar(at.getLineNr(), at.getColumnNr(), kind, text);
  }

  /** Databases refuse the character NUL, and halves of a character are no text. */
  private static boolean storable(String text) {
    return text.codePoints()
        .noneMatch(c -> c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
  }

  /** YAML says both where a construct began and where it broke; people want the second. */
  private static int line(JsonProcessingException e) {
    if (e.getCause() instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
      return marked.getProblemMark().getLine() + 1;
    }
    return e.getLocation() == null ? 0 : e.getLocation().getLineNr();
  }

  private static String firstLine(JsonProcessingException e) {
    return String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
  }

  private static UnreadableFileException unreadable(
      int line, String code, Exception cause, Object... values) {
    return new UnreadableFileException(FileProblem.of(line, null, null, code, values), cause);
  }
}
