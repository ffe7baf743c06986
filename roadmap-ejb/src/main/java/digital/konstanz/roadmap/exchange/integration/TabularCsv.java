// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.integration;

import digital.konstanz.roadmap.exchange.app.TabularCell;
import digital.konstanz.roadmap.exchange.app.TabularLimits;
import digital.konstanz.roadmap.exchange.app.TabularSheet;
import digital.konstanz.roadmap.exchange.app.TabularSheetBuilder;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads CSV with {@code ;}, {@code ,} or TAB, quotes doubled inside quotes, line breaks inside
 * quotes. A first line {@code sep=;} as spreadsheets write it names the delimiter and counts as a
 * line.
 */
final class TabularCsv {
  private static final char[] DELIMITERS = {';', ',', '\t'};
  private static final int SAMPLE_RECORDS = 25;
  private static final Pattern NAMED = Pattern.compile("\\Asep=([;,\\t])\\r?\\n");

  private final TabularLimits limits;

  TabularCsv(TabularLimits limits) {
    this.limits = limits;
  }

  /**
   * @throws RuleViolatedException {@code import.csv-quote} (line) for an open or stray quote, and
   *     what encoding and limits refuse
   */
  TabularSheet read(byte[] bytes) {
    TabularEncoding.Decoded decoded = TabularEncoding.decode(bytes);
    String text = decoded.text();
    var named = NAMED.matcher(text);
    boolean isNamed = named.find();
    String body = isNamed ? text.substring(named.end()) : text;
    char delimiter = isNamed ? named.group(1).charAt(0) : delimiter(body);
    TabularSheetBuilder sheet = new TabularSheetBuilder(limits);
    parse(body, delimiter, isNamed ? 1 : 0, sheet);
    return sheet.sheet(decoded.encoding(), String.valueOf(delimiter));
  }

  private static void parse(String text, char delimiter, int skipped, TabularSheetBuilder sheet) {
    long line = 1;
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format(delimiter))) {
      Iterator<CSVRecord> records = parser.iterator();
      while (true) {
        line = parser.getCurrentLineNumber() + 1 + skipped;
        if (!records.hasNext()) {
          return;
        }
        sheet.add((int) line, cells(records.next()));
      }
    } catch (UncheckedIOException | IOException e) {
      throw new RuleViolatedException("import.csv-quote", line);
    }
  }

  private static List<TabularCell> cells(CSVRecord read) {
    List<TabularCell> cells = new ArrayList<>(read.size());
    for (String value : read) {
      cells.add(TabularCell.text(value));
    }
    return cells;
  }

  private static CSVFormat format(char delimiter) {
    return CSVFormat.Builder.create()
        .setDelimiter(delimiter)
        .setQuote('"')
        .setIgnoreEmptyLines(false)
        .get();
  }

  /** The one that gives most columns over the first records, all of the same number. */
  static char delimiter(String text) {
    char best = DELIMITERS[0];
    long bestScore = -1;
    for (char candidate : DELIMITERS) {
      long score = score(text, candidate);
      if (score > bestScore) {
        bestScore = score;
        best = candidate;
      }
    }
    return best;
  }

  private static long score(String text, char candidate) {
    int columns = 0;
    int even = 0;
    int read = 0;
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format(candidate))) {
      for (CSVRecord each : parser) {
        columns = read == 0 ? each.size() : columns;
        even += each.size() == columns ? 1 : 0;
        if (++read >= SAMPLE_RECORDS) {
          break;
        }
      }
    } catch (UncheckedIOException | IOException e) {
      // A wrong candidate may stumble over quotes; what was read until then still counts.
      read = Math.max(read, 1);
    }
    return columns <= 1 ? 0 : 1_000L * even / read * 1_000L + columns;
  }
}
