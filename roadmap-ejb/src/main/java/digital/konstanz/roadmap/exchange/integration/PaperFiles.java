// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.integration;

import digital.konstanz.roadmap.exchange.engine.Box;
import digital.konstanz.roadmap.exchange.engine.PaperDrawing;
import digital.konstanz.roadmap.exchange.engine.PaperPlan;
import digital.konstanz.roadmap.exchange.engine.PaperWish;
import digital.konstanz.roadmap.exchange.engine.PaperWords;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** A drawn timeline as the content of a file. */
public final class PaperFiles {
  private static final int SHARPEST = 2;
  private static final int HIGHEST = 60_000;
  private static final double MOST_DOTS = 150e6;
  private static final int STRIP = 256;
  private static final int INCH = 72;

  private PaperFiles() {}

  /**
   * @param format {@code pdf}, {@code svg} or {@code png}
   * @param language of the words, as a BCP 47 tag
   */
  public static byte[] write(
      PaperPlan plan, PaperWish wish, PaperWords words, String format, String language) {
    PaperDrawing drawing = new PaperDrawing(plan, wish, PaperFont.get(), words);
    return switch (format) {
      case "pdf" -> PdfPaper.file(plan.head().title(), language, drawing::print);
      case "svg" -> svg(drawing, plan.head().title(), language);
      default -> png(drawing);
    };
  }

  private static byte[] svg(PaperDrawing drawing, String title, String language) {
    SvgSurface surface = new SvgSurface();
    Box sheet = drawing.sheet();
    surface.fill(sheet, 0xffffff);
    drawing.drawSheet(surface, 0, sheet.height());
    return surface.file(sheet, title, language);
  }

  static double scale(Box sheet) {
    double mostDots = Math.sqrt(MOST_DOTS / (sheet.width() * sheet.height()));
    return Math.min(SHARPEST, Math.min(HIGHEST / sheet.height(), mostDots));
  }

  /**
   * At 144 dots per inch; a picture that would be higher than viewers can show, or have more dots
   * than they can hold, is drawn smaller.
   */
  private static byte[] png(PaperDrawing drawing) {
    Box sheet = drawing.sheet();
    double scale = scale(sheet);
    int width = (int) Math.ceil(sheet.width() * scale);
    int height = (int) Math.ceil(sheet.height() * scale);
    PngFile file = new PngFile(width, height, (int) Math.round(scale * INCH));
    BufferedImage strip = new BufferedImage(width, STRIP, BufferedImage.TYPE_INT_RGB);
    for (int top = 0; top < height; top += STRIP) {
      Graphics2D graphics = strip.createGraphics();
      graphics.setColor(Color.WHITE);
      graphics.fillRect(0, 0, width, STRIP);
      graphics.translate(0, -top);
      graphics.scale(scale, scale);
      graphics.clip(
          new java.awt.geom.Rectangle2D.Double(0, top / scale, sheet.width(), STRIP / scale));
      drawing.drawSheet(new PixelSurface(graphics), top / scale, (top + STRIP) / scale);
      graphics.dispose();
      int[] pixels = ((DataBufferInt) strip.getRaster().getDataBuffer()).getData();
      file.lines(pixels, Math.min(STRIP, height - top));
    }
    return file.close();
  }
}
