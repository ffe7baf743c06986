// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.integration;

import digital.konstanz.roadmap.exchange.engine.Box;
import digital.konstanz.roadmap.exchange.engine.Label;
import digital.konstanz.roadmap.exchange.engine.Pen;
import digital.konstanz.roadmap.exchange.engine.Surface;
import digital.konstanz.roadmap.exchange.engine.Tag;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** Draws into the text of an SVG file; texts stay texts. */
final class SvgSurface implements Surface {
  private static final String FAMILY = "Liberation Sans,Arial,Helvetica,sans-serif";

  private final StringBuilder parts = new StringBuilder();
  private int clips;

  /** The whole file; width and height in points. */
  byte[] file(Box sheet, String title, String language) {
    String head =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\""
            + number(sheet.width())
            + "pt\" height=\""
            + number(sheet.height())
            + "pt\" viewBox=\"0 0 "
            + number(sheet.width())
            + ' '
            + number(sheet.height())
            + "\" font-family=\""
            + FAMILY
            + "\" xml:lang=\""
            + Markup.escaped(language)
            + "\"><title>"
            + Markup.escaped(title)
            + "</title>";
    return (head + parts + "</svg>\n").getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void fill(Box box, int rgb) {
    parts.append("<rect");
    place(box);
    parts.append(" fill=\"").append(colour(rgb)).append("\"/>");
  }

  private void place(Box box) {
    parts.append(" x=\"").append(number(box.x())).append("\" y=\"").append(number(box.y()));
    parts.append("\" width=\"").append(number(box.width()));
    parts.append("\" height=\"").append(number(box.height())).append('"');
  }

  @Override
  public void fill(double[] shape, int rgb) {
    path(shape);
    parts.append("Z\" fill=\"").append(colour(rgb)).append("\"/>");
  }

  @Override
  public void line(double[] points, Pen pen) {
    path(points);
    stroke(pen);
  }

  @Override
  public void outline(double[] shape, Pen pen) {
    path(shape);
    parts.append('Z');
    stroke(pen);
  }

  private void path(double[] points) {
    parts.append("<path d=\"M");
    for (int i = 0; i < points.length; i += 2) {
      parts.append(i > 0 ? " " : "").append(number(points[i]));
      parts.append(' ').append(number(points[i + 1]));
    }
  }

  private void stroke(Pen pen) {
    parts.append("\" fill=\"none\" stroke=\"").append(colour(pen.rgb()));
    parts.append("\" stroke-width=\"").append(number(pen.width())).append('"');
    if (!pen.dash().isEmpty()) {
      String dash = pen.dash().stream().map(SvgSurface::number).collect(Collectors.joining(" "));
      parts.append(" stroke-dasharray=\"").append(dash).append('"');
    }
    parts.append("/>");
  }

  @Override
  public void text(Label label) {
    parts.append("<text x=\"").append(number(label.x())).append("\" y=\"");
    parts.append(number(label.y())).append("\" font-size=\"").append(number(label.style().size()));
    parts.append('"').append(label.style().bold() ? " font-weight=\"700\"" : "");
    switch (label.align()) {
      case CENTER -> parts.append(" text-anchor=\"middle\"");
      case RIGHT -> parts.append(" text-anchor=\"end\"");
      default -> parts.append("");
    }
    parts.append(" fill=\"").append(colour(label.style().rgb())).append("\">");
    parts.append(Markup.escaped(label.text())).append("</text>");
  }

  @Override
  public void clipped(Box box, Runnable drawing) {
    String id = "c" + ++clips;
    parts.append("<clipPath id=\"").append(id).append("\"><rect");
    place(box);
    parts.append("/></clipPath><g clip-path=\"url(#").append(id).append(")\">");
    drawing.run();
    parts.append("</g>");
  }

  @Override
  public void tagged(Tag tag, Runnable drawing) {
    if (tag.role() != Tag.Role.FIGURE) {
      drawing.run();
      return;
    }
    parts.append("<g><desc>").append(Markup.escaped(tag.text())).append("</desc>");
    drawing.run();
    parts.append("</g>");
  }

  private static String colour(int rgb) {
    return String.format("#%06x", rgb);
  }

  /** At most two decimals, without a trailing zero. */
  private static String number(double value) {
    long hundredths = Math.round(value * 100);
    String sign = hundredths < 0 ? "-" : "";
    long whole = Math.abs(hundredths);
    if (whole % 100 == 0) {
      return sign + whole / 100;
    }
    String rest = (whole % 100 < 10 ? "0" : "") + whole % 100;
    return sign + whole / 100 + "." + (rest.endsWith("0") ? rest.substring(0, 1) : rest);
  }
}
