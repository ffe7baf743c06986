// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Remembers what was drawn on each page. */
final class RecordedPages implements Pages {
  final List<Page> pages = new ArrayList<>();

  /** What stands on one page; tags as they were opened, from the outermost. */
  static final class Page implements Surface {
    final List<Label> labels = new ArrayList<>();
    final List<Box> fills = new ArrayList<>();
    final List<double[]> lines = new ArrayList<>();
    final List<String> tags = new ArrayList<>();
    private final List<Tag.Role> open = new ArrayList<>();

    List<String> texts() {
      return labels.stream().map(Label::text).toList();
    }

    @Override
    public void fill(Box box, int rgb) {
      fills.add(box);
    }

    @Override
    public void fill(double[] shape, int rgb) {
      lines.add(shape);
    }

    @Override
    public void line(double[] points, Pen pen) {
      lines.add(points);
    }

    @Override
    public void outline(double[] shape, Pen pen) {
      lines.add(shape);
    }

    @Override
    public void text(Label label) {
      labels.add(label);
    }

    @Override
    public void clipped(Box box, Runnable drawing) {
      drawing.run();
    }

    @Override
    public void tagged(Tag tag, Runnable drawing) {
      open.add(tag.role());
      tags.add(open.stream().map(Enum::name).collect(Collectors.joining(" ")));
      drawing.run();
      open.remove(open.size() - 1);
    }
  }

  @Override
  public Surface next(double width, double height) {
    Page page = new Page();
    pages.add(page);
    return page;
  }
}
