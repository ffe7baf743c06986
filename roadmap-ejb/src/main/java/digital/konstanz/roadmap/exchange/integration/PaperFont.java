// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.integration;

import digital.konstanz.roadmap.exchange.engine.Lettering;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The letters of every paper, from the font that PDFBox ships (Liberation Sans, SIL OFL 1.1): no
 * font of the machine is needed, and all formats break and cut texts at the same place.
 */
final class PaperFont implements Lettering {
  private static final String RESOURCE =
      "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final char UNKNOWN = '?';

  // the head of a TrueType file: number of tables, then an entry of 16 bytes for each
  private static final int TABLES_AT = 4;
  private static final int DIRECTORY = 12;
  private static final int ENTRY = 16;

  private static PaperFont loaded;

  private final byte[] file;
  private final TrueTypeFont font;
  private final CmapLookup glyphs;
  private final double unit;
  private final Map<Integer, Double> advances = new ConcurrentHashMap<>();
  private final Map<Integer, Path2D> outlines = new ConcurrentHashMap<>();

  private PaperFont() throws IOException {
    try (InputStream in = PDDocument.class.getResourceAsStream(RESOURCE)) {
      file = withoutSubstitution(in.readAllBytes());
    }
    font = new TTFParser().parse(new RandomAccessReadBuffer(new ByteArrayInputStream(file)));
    glyphs = font.getUnicodeCmapLookup();
    unit = font.getUnitsPerEm();
  }

  /**
   * Renames the table of ligatures, so that nobody reads it: applying it takes four fifths of the
   * time of a PDF and changes no letter of German or English.
   */
  private static byte[] withoutSubstitution(byte[] font) {
    int tables = font[TABLES_AT] << 8 | font[TABLES_AT + 1];
    for (int at = DIRECTORY; at < DIRECTORY + tables * ENTRY; at += ENTRY) {
      if (new String(font, at, 4, StandardCharsets.US_ASCII).equals("GSUB")) {
        font[at] = 'g';
      }
    }
    return font;
  }

  static synchronized PaperFont get() {
    if (loaded == null) {
      try {
        loaded = new PaperFont();
      } catch (IOException e) {
        throw new UncheckedIOException("The font of PDFBox cannot be read", e);
      }
    }
    return loaded;
  }

  /** The font program. */
  InputStream program() {
    return new ByteArrayInputStream(file);
  }

  /** The text with a question mark for each character that the font does not have. */
  String printable(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints().forEach(c -> shown.appendCodePoint(known(c) ? c : UNKNOWN));
    return shown.toString();
  }

  private synchronized boolean known(int codePoint) {
    return glyphs.getGlyphId(codePoint) > 0;
  }

  @Override
  public double width(String text) {
    return text.codePoints().mapToDouble(this::advance).sum();
  }

  /** In points at a size of one point. */
  double advance(int codePoint) {
    return advances.computeIfAbsent(codePoint, this::readAdvance);
  }

  private synchronized double readAdvance(int codePoint) {
    try {
      return font.getAdvanceWidth(glyph(codePoint)) / unit;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The outline at a size of one point, y downwards from the baseline. */
  Path2D outline(int codePoint) {
    return outlines.computeIfAbsent(codePoint, this::readOutline);
  }

  private synchronized Path2D readOutline(int codePoint) {
    try {
      var data = font.getGlyph().getGlyph(glyph(codePoint));
      Path2D path = data == null ? new Path2D.Double() : new Path2D.Double(data.getPath());
      path.transform(AffineTransform.getScaleInstance(1 / unit, -1 / unit));
      return path;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int glyph(int codePoint) {
    int glyph = glyphs.getGlyphId(codePoint);
    return glyph > 0 ? glyph : glyphs.getGlyphId(UNKNOWN);
  }
}
