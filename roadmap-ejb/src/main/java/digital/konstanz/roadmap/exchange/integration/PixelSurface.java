// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.integration;

import digital.konstanz.roadmap.exchange.engine.Box;
import digital.konstanz.roadmap.exchange.engine.Label;
import digital.konstanz.roadmap.exchange.engine.Pen;
import digital.konstanz.roadmap.exchange.engine.Surface;
import digital.konstanz.roadmap.exchange.engine.Tag;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Draws on pixels; letters are drawn as shapes, so that no font of the machine is asked for. */
final class PixelSurface implements Surface {
  private static final float BOLDNESS = 0.045f;
  private static final float MITER = 10;

  private final Graphics2D graphics;
  private final PaperFont letters = PaperFont.get();

  PixelSurface(Graphics2D graphics) {
    this.graphics = graphics;
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }

  @Override
  public void fill(Box box, int rgb) {
    graphics.setColor(new Color(rgb));
    graphics.fill(rectangle(box));
  }

  @Override
  public void fill(double[] shape, int rgb) {
    graphics.setColor(new Color(rgb));
    Path2D path = path(shape);
    path.closePath();
    graphics.fill(path);
  }

  @Override
  public void line(double[] points, Pen pen) {
    take(pen);
    graphics.draw(path(points));
  }

  @Override
  public void outline(double[] shape, Pen pen) {
    take(pen);
    Path2D path = path(shape);
    path.closePath();
    graphics.draw(path);
  }

  private void take(Pen pen) {
    graphics.setColor(new Color(pen.rgb()));
    float width = (float) pen.width();
    float[] dash = new float[pen.dash().size()];
    for (int i = 0; i < dash.length; i++) {
      dash[i] = pen.dash().get(i).floatValue();
    }
    graphics.setStroke(
        dash.length == 0
            ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER)
            : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, MITER, dash, 0));
  }

  @Override
  public void text(Label label) {
    double size = label.style().size();
    double width = label.align() == Label.Align.LEFT ? 0 : letters.width(label.text(), size);
    double x = label.align() == Label.Align.CENTER ? label.x() - width / 2 : label.x() - width;
    Rectangle2D clip = graphics.getClipBounds();
    if (clip != null && (label.y() + size < clip.getMinY() || label.y() - size > clip.getMaxY())) {
      return;
    }
    graphics.setColor(new Color(label.style().rgb()));
    Path2D line = new Path2D.Double();
    for (int codePoint : label.text().codePoints().toArray()) {
      AffineTransform place = new AffineTransform(size, 0, 0, size, x, label.y());
      line.append(letters.outline(codePoint).getPathIterator(place), false);
      x += letters.advance(codePoint) * size;
    }
    graphics.fill(line);
    if (label.style().bold()) {
      graphics.setStroke(new BasicStroke((float) size * BOLDNESS));
      graphics.draw(line);
    }
  }

  @Override
  public void clipped(Box box, Runnable drawing) {
    Shape before = graphics.getClip();
    graphics.clip(rectangle(box));
    drawing.run();
    graphics.setClip(before);
  }

  @Override
  public void tagged(Tag tag, Runnable drawing) {
    drawing.run();
  }

  private static Rectangle2D rectangle(Box box) {
    return new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
  }

  private static Path2D path(double[] points) {
    Path2D path = new Path2D.Double();
    path.moveTo(points[0], points[1]);
    for (int i = 2; i < points.length; i += 2) {
      path.lineTo(points[i], points[i + 1]);
    }
    return path;
  }
}
