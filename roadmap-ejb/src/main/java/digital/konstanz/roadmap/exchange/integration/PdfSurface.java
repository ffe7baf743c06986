// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.integration;

import digital.konstanz.roadmap.exchange.engine.Box;
import digital.konstanz.roadmap.exchange.engine.Label;
import digital.konstanz.roadmap.exchange.engine.Pen;
import digital.konstanz.roadmap.exchange.engine.Surface;
import digital.konstanz.roadmap.exchange.engine.Tag;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Draws on one page of a PDF; bold letters are stroked, for the font has one weight. */
final class PdfSurface implements Surface {
  private static final float BOLDNESS = 0.035f;

  private final PDPageContentStream content;
  private final PDFont font;
  private final PaperFont letters;
  private final PdfStructure structure;
  private final double height;
  private boolean marked;

  PdfSurface(
      PDPageContentStream content,
      PDFont font,
      PaperFont letters,
      PdfStructure structure,
      double height) {
    this.content = content;
    this.font = font;
    this.letters = letters;
    this.structure = structure;
    this.height = height;
  }

  /** Work on the page, which may fail as any output does. */
  private interface Drawing {
    void draw() throws IOException;
  }

  private static void attempt(Drawing drawing) {
    try {
      drawing.draw();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void fill(Box box, int rgb) {
    attempt(
        () -> {
          fillColour(rgb);
          rectangle(box);
          content.fill();
        });
  }

  @Override
  public void fill(double[] shape, int rgb) {
    attempt(
        () -> {
          fillColour(rgb);
          path(shape);
          content.closePath();
          content.fill();
        });
  }

  @Override
  public void line(double[] points, Pen pen) {
    attempt(
        () -> {
          take(pen);
          path(points);
          content.stroke();
        });
  }

  @Override
  public void outline(double[] shape, Pen pen) {
    attempt(
        () -> {
          take(pen);
          path(shape);
          content.closePath();
          content.stroke();
        });
  }

  @Override
  public void text(Label label) {
    String text = letters.printable(label.text());
    if (text.isBlank()) {
      return;
    }
    attempt(() -> show(label, text));
  }

  private void show(Label label, String text) throws IOException {
    double size = label.style().size();
    double width = label.align() == Label.Align.LEFT ? 0 : letters.width(text, size);
    double x = label.align() == Label.Align.CENTER ? label.x() - width / 2 : label.x() - width;
    content.beginText();
    content.setFont(font, (float) size);
    fillColour(label.style().rgb());
    if (label.style().bold()) {
      strokeColour(label.style().rgb());
      content.setLineWidth((float) size * BOLDNESS);
      content.setLineDashPattern(new float[0], 0);
      content.setRenderingMode(RenderingMode.FILL_STROKE);
    }
    content.newLineAtOffset((float) x, y(label.y()));
    content.showText(text);
    if (label.style().bold()) {
      content.setRenderingMode(RenderingMode.FILL);
    }
    content.endText();
  }

  @Override
  public void clipped(Box box, Runnable drawing) {
    attempt(
        () -> {
          content.saveGraphicsState();
          rectangle(box);
          content.clip();
          drawing.run();
          content.restoreGraphicsState();
        });
  }

  @Override
  public void tagged(Tag tag, Runnable drawing) {
    switch (tag.role()) {
      case TABLE, NEXT_TABLE, ROW -> {
        structure.enter(tag);
        drawing.run();
        structure.leave();
      }
      default -> attempt(() -> content(tag, drawing));
    }
  }

  /** Marked content does not nest: what is inside belongs to the outer one. */
  private void content(Tag tag, Runnable drawing) throws IOException {
    if (marked) {
      drawing.run();
      return;
    }
    if (tag.role() == Tag.Role.ARTIFACT) {
      content.beginMarkedContent(COSName.ARTIFACT);
    } else {
      content.beginMarkedContent(PdfStructure.type(tag.role()), structure.mark(tag));
    }
    marked = true;
    drawing.run();
    marked = false;
    content.endMarkedContent();
  }

  private float y(double y) {
    return (float) (height - y);
  }

  private void rectangle(Box box) throws IOException {
    content.addRect((float) box.x(), y(box.bottom()), (float) box.width(), (float) box.height());
  }

  private void path(double[] points) throws IOException {
    content.moveTo((float) points[0], y(points[1]));
    for (int i = 2; i < points.length; i += 2) {
      content.lineTo((float) points[i], y(points[i + 1]));
    }
  }

  private void take(Pen pen) throws IOException {
    strokeColour(pen.rgb());
    content.setLineWidth((float) pen.width());
    float[] dash = new float[pen.dash().size()];
    for (int i = 0; i < dash.length; i++) {
      dash[i] = pen.dash().get(i).floatValue();
    }
    content.setLineDashPattern(dash, 0);
  }

  private void fillColour(int rgb) throws IOException {
    content.setNonStrokingColor(part(rgb >> 16), part(rgb >> 8), part(rgb));
  }

  private void strokeColour(int rgb) throws IOException {
    content.setStrokingColor(part(rgb >> 16), part(rgb >> 8), part(rgb));
  }

  private static float part(int rgb) {
    return (rgb & 0xff) / 255f;
  }
}
