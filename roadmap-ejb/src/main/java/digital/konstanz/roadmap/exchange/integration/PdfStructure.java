// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.integration;

import digital.konstanz.roadmap.exchange.engine.Tag;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/**
 * The structure of a tagged PDF, what a screen reader walks through. Built of plain dictionaries:
 * the table of a big plan has tens of thousands of cells.
 */
final class PdfStructure {
  private static final COSName NUMS = COSName.getPDFName("Nums");

  private final PDDocument document;
  private final PDStructureTreeRoot root = new PDStructureTreeRoot();
  private final COSArray byPage = new COSArray();
  private final Deque<COSDictionary> open = new ArrayDeque<>();
  private COSDictionary lastTable;
  private COSDictionary page;
  private COSArray pageParts;
  private int pages;

  PdfStructure(PDDocument document) {
    this.document = document;
    COSDictionary body = element("Document", root.getCOSObject());
    root.getCOSObject().setItem(COSName.K, body);
    open.push(body);
  }

  void begin(PDPage next) {
    page = next.getCOSObject();
    pageParts = new COSArray();
    next.setStructParents(pages);
    byPage.add(COSInteger.get(pages++));
    byPage.add(pageParts);
  }

  /** A table or a row of one: holds other elements. */
  void enter(Tag tag) {
    COSDictionary element =
        tag.role() == Tag.Role.NEXT_TABLE
            ? lastTable
            : child(tag.role() == Tag.Role.ROW ? "TR" : "Table");
    if (tag.role() == Tag.Role.TABLE) {
      lastTable = element;
    }
    open.push(element);
  }

  void leave() {
    open.pop();
  }

  /** An element of this page's content; returns its number on the page. */
  int mark(Tag tag) {
    COSDictionary element = child(type(tag.role()).getName());
    int number = pageParts.size();
    element.setItem(COSName.PG, page);
    element.setItem(COSName.K, COSInteger.get(number));
    if (tag.text() != null) {
      element.setItem(COSName.ALT, new COSString(tag.text()));
    }
    if (tag.role() == Tag.Role.HEAD_CELL) {
      COSDictionary scope = new COSDictionary();
      scope.setItem(COSName.O, COSName.getPDFName("Table"));
      scope.setItem(COSName.getPDFName("Scope"), COSName.getPDFName("Column"));
      scope.setDirect(true);
      element.setItem(COSName.A, scope);
    }
    pageParts.add(element);
    return number;
  }

  static COSName type(Tag.Role role) {
    return COSName.getPDFName(
        switch (role) {
          case TITLE -> "H1";
          case HEADING -> "H2";
          case FIGURE -> "Figure";
          case HEAD_CELL -> "TH";
          case CELL -> "TD";
          default -> "P";
        });
  }

  private COSDictionary child(String type) {
    COSDictionary parent = open.peek();
    COSDictionary element = element(type, parent);
    COSArray children = (COSArray) parent.getItem(COSName.K);
    if (children == null) {
      children = new COSArray();
      parent.setItem(COSName.K, children);
    }
    children.add(element);
    return element;
  }

  private static COSDictionary element(String type, COSDictionary parent) {
    COSDictionary element = new COSDictionary();
    element.setItem(COSName.S, COSName.getPDFName(type));
    element.setItem(COSName.P, parent);
    return element;
  }

  void close() {
    COSDictionary tree = new COSDictionary();
    tree.setItem(NUMS, byPage);
    root.getCOSObject().setItem(COSName.PARENT_TREE, tree);
    root.setParentTreeNextKey(pages);
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    catalog.setStructureTreeRoot(root);
    PDMarkInfo marked = new PDMarkInfo();
    marked.setMarked(true);
    catalog.setMarkInfo(marked);
  }
}
