// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.integration;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Writes iCalendar (RFC 5545): whole days, lines of at most 75 octets, texts escaped. */
public final class CalendarFile {
  private static final int LONGEST = 75;
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final StringBuilder file = new StringBuilder();

  private CalendarFile() {}

  /**
   * A day in the calendar.
   *
   * @param uid the same for ever, whatever else changes
   */
  public record Entry(
      String uid, LocalDate day, String summary, String description, String category) {}

  /**
   * The file.
   *
   * @param notice what kind of data these are; empty for real ones
   * @param now when it is written
   */
  public static byte[] write(String name, String notice, List<Entry> entries, Instant now) {
    CalendarFile calendar = new CalendarFile();
    calendar.line("BEGIN:VCALENDAR");
    calendar.line("VERSION:2.0");
    calendar.line("PRODID:-//konstanz.digital//Roadmap//DE");
    calendar.line("CALSCALE:GREGORIAN");
    calendar.line("METHOD:PUBLISH");
    String shown = notice.isEmpty() ? name : name + " (" + notice + ")";
    calendar.text("NAME", shown);
    calendar.text("X-WR-CALNAME", shown);
    calendar.line("REFRESH-INTERVAL;VALUE=DURATION:PT6H");
    calendar.line("X-PUBLISHED-TTL:PT6H");
    String stamp = STAMP.format(now);
    entries.forEach(entry -> calendar.entry(entry, notice, stamp));
    calendar.line("END:VCALENDAR");
    return calendar.file.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void entry(Entry entry, String notice, String stamp) {
    line("BEGIN:VEVENT");
    text("UID", entry.uid());
    line("DTSTAMP:" + stamp);
    line("DTSTART;VALUE=DATE:" + day(entry.day()));
    // the end of whole days is exclusive
    line("DTEND;VALUE=DATE:" + day(entry.day().plusDays(1)));
    text("SUMMARY", entry.summary());
    text(
        "DESCRIPTION",
        notice.isEmpty() ? entry.description() : entry.description() + "\n" + notice);
    text("CATEGORIES", entry.category());
    line("TRANSP:TRANSPARENT");
    line("END:VEVENT");
  }

  private static String day(LocalDate day) {
    return DateTimeFormatter.BASIC_ISO_DATE.format(day);
  }

  private void text(String name, String value) {
    StringBuilder escaped = new StringBuilder(name).append(':');
    value
        .replace("\r\n", "\n")
        .codePoints()
        .forEach(
            c -> {
              if (c == '\n') {
                escaped.append("\\n");
              } else if (c >= ' ' && c != 0x7f) {
                escaped.append(c == '\\' || c == ';' || c == ',' ? "\\" : "").appendCodePoint(c);
              }
            });
    line(escaped.toString());
  }

  /** Folded between characters, never inside one. */
  private void line(String line) {
    int octets = 0;
    for (int i = 0; i < line.length(); ) {
      int codePoint = line.codePointAt(i);
      int length = codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
      if (octets + length > LONGEST) {
        file.append("\r\n ");
        octets = 1;
      }
      file.appendCodePoint(codePoint);
      octets += length;
      i += Character.charCount(codePoint);
    }
    file.append("\r\n");
  }
}
