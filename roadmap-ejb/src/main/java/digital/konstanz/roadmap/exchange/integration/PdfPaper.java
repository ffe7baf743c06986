// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.integration;

import digital.konstanz.roadmap.exchange.engine.Pages;
import digital.konstanz.roadmap.exchange.engine.Surface;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** A PDF of vectors: tagged, with title and language, its font embedded as far as it is used. */
final class PdfPaper implements Pages {
  private final PDDocument document;
  private final PdfStructure structure;
  private final PaperFont letters = PaperFont.get();
  private final PDFont font;
  private PDPageContentStream content;

  private PdfPaper(PDDocument document) throws IOException {
    this.document = document;
    this.structure = new PdfStructure(document);
    this.font = PDType0Font.load(document, letters.program(), true);
  }

  /**
   * The file.
   *
   * @param title in the head of a reader's window
   * @param language as a BCP 47 tag
   */
  static byte[] file(String title, String language, Consumer<Pages> printing) {
    try (PDDocument document = new PDDocument()) {
      PdfPaper paper = new PdfPaper(document);
      printing.accept(paper);
      paper.content.close();
      paper.describe(title, language);
      paper.structure.close();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("The PDF cannot be written", e);
    }
  }

  @Override
  public Surface next(double width, double height) {
    try {
      if (content != null) {
        content.close();
      }
      PDPage page = new PDPage(new PDRectangle((float) width, (float) height));
      page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
      document.addPage(page);
      content = new PDPageContentStream(document, page);
      structure.begin(page);
      return new PdfSurface(content, font, letters, structure, height);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void describe(String title, String language) throws IOException {
    document.getDocumentCatalog().setLanguage(language);
    PDViewerPreferences view = new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
    view.setDisplayDocTitle(true);
    document.getDocumentCatalog().setViewerPreferences(view);
    PDDocumentInformation about = new PDDocumentInformation();
    about.setTitle(title);
    document.setDocumentInformation(about);
    PDMetadata metadata = new PDMetadata(document);
    metadata.importXMPMetadata(xmp(title, language).getBytes(StandardCharsets.UTF_8));
    document.getDocumentCatalog().setMetadata(metadata);
  }

  private static String xmp(String title, String language) {
    return """
        <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
        <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
        </rdf:Description>
        <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
        <pdfuaid:part>1</pdfuaid:part>
        </rdf:Description></rdf:RDF></x:xmpmeta>
        <?xpacket end="w"?>
        """
        .formatted(Markup.escaped(title), Markup.escaped(language));
  }
}
