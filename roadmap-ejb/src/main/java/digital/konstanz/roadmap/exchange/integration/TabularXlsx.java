// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.integration;

import digital.konstanz.roadmap.exchange.app.TabularLimits;
import digital.konstanz.roadmap.exchange.app.TabularSheet;
import digital.konstanz.roadmap.exchange.app.TabularSheetBuilder;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads the first sheet of a workbook as a stream of events; formulas are never calculated, links
 * never followed, macros never looked at.
 */
final class TabularXlsx {
  private final TabularLimits limits;

  TabularXlsx(TabularLimits limits) {
    this.limits = limits;
  }

  /**
   * @throws RuleViolatedException {@code import.not-a-workbook}, {@code import.workbook-hostile},
   *     {@code import.workbook-broken}, {@code import.empty-file}, and what the limits refuse
   */
  TabularSheet read(byte[] bytes) {
    if (!TabularZip.isZip(bytes)) {
      throw new RuleViolatedException("import.not-a-workbook");
    }
    try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
      new TabularZip(limits).check(zip, bytes.length);
      if (zip.getEntry("[Content_Types].xml") == null) {
        throw new RuleViolatedException("import.not-a-workbook");
      }
      return sheet(zip);
    } catch (IOException
        | OpenXML4JException
        | SAXException
        | ParserConfigurationException
        | POIXMLException
        | IllegalArgumentException
        | IllegalStateException
        | IndexOutOfBoundsException e) {
      throw new RuleViolatedException("import.workbook-broken");
    }
  }

  private TabularSheet sheet(ZipFile zip)
      throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
    TabularSheetBuilder sheet = new TabularSheetBuilder(limits);
    try (OPCPackage pack = OPCPackage.open(new ZipFileZipEntrySource(zip))) {
      XSSFReader reader = new XSSFReader(pack);
      TabularXlsxCells cells =
          new TabularXlsxCells(
              sheet,
              new ReadOnlySharedStringsTable(pack),
              reader.getStylesTable(),
              limits,
              from1904(reader));
      Iterator<InputStream> sheets = reader.getSheetsData();
      if (!sheets.hasNext()) {
        throw new RuleViolatedException("import.empty-file");
      }
      try (InputStream first = sheets.next()) {
        parse(first, cells);
      }
      pack.revert();
    }
    return sheet.sheet(null, null);
  }

  private static boolean from1904(XSSFReader reader)
      throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
    AtomicBoolean found = new AtomicBoolean();
    DefaultHandler properties =
        new DefaultHandler() {
          @Override
          public void startElement(String uri, String name, String qualified, Attributes given) {
            String value = name.equals("workbookPr") ? given.getValue("date1904") : null;
            if ("1".equals(value) || "true".equals(value)) {
              found.set(true);
            }
          }
        };
    try (InputStream workbook = reader.getWorkbookData()) {
      parse(workbook, properties);
    }
    return found.get();
  }

  private static void parse(InputStream part, DefaultHandler handler)
      throws IOException, SAXException, ParserConfigurationException {
    XMLReader xml = parser();
    xml.setContentHandler(handler);
    xml.setErrorHandler(handler);
    xml.parse(new InputSource(part));
  }

  private static XMLReader parser() throws SAXException, ParserConfigurationException {
    SAXParserFactory factory = SAXParserFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
    factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
    factory.setXIncludeAware(false);
    return factory.newSAXParser().getXMLReader();
  }
}
