// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.e2e;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Broken and malicious files, made when they are needed. */
final class HostileFiles {

  private static final String SHEET = "xl/worksheets/sheet1.xml";

  private HostileFiles() {}

  static byte[] orphan() {
    return bytes("ID;Titel;Übergeordnet\nH-1;Eins;never-was\n");
  }

  static byte[] utf16() {
    return "ID;Titel\nH-1;Ämter\n".getBytes(StandardCharsets.UTF_16LE);
  }

  static byte[] brokenUtf8() {
    byte[] text = bytes("ID;Titel\nH-1;xx\nH-2;Ämter\n");
    text[13] = (byte) 0xC3;
    text[14] = (byte) 0x28;
    return text;
  }

  /** A sheet of 600 MB in half a megabyte. */
  static byte[] zipBomb() throws IOException {
    byte[] blanks = new byte[1_000_000];
    Arrays.fill(blanks, (byte) ' ');
    return replaced(
        zip -> {
          zip.write(bytes("<worksheet><sheetData>"));
          for (int i = 0; i < 600; i++) {
            zip.write(blanks);
          }
          zip.write(bytes("</sheetData></worksheet>"));
        });
  }

  static byte[] entity() throws IOException {
    return replaced(
        zip ->
            zip.write(
                bytes(
                    "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                        + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                        + "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Titel</t></is>"
                        + "</c></row><row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>&e;</t></is></c>"
                        + "</row></sheetData></worksheet>")));
  }

  static byte[] manyEntries() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < 50_000; i++) {
        zip.putNextEntry(new ZipEntry("xl/" + i + ".xml"));
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  static byte[] aliases() {
    StringBuilder yaml = new StringBuilder("a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol]\n");
    for (int i = 1; i < 12; i++) {
      yaml.append("a").append(i).append(": &a").append(i).append(" [");
      yaml.append(("*a" + (i - 1) + ", ").repeat(8)).append("x]\n");
    }
    return bytes(yaml + "massnahmen: *a11\n");
  }

  static byte[] typed() {
    return bytes("massnahmen: !!javax.script.ScriptEngineManager [http://localhost:1/]\n");
  }

  static byte[] deep() {
    return bytes("{\"massnahmen\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}");
  }

  static byte[] formulas() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Row head = workbook.createSheet("Plan").createRow(0);
      head.createCell(0).setCellValue("ID");
      head.createCell(1).setCellValue("Titel");
      Row row = workbook.getSheetAt(0).createRow(1);
      row.createCell(0).setCellValue("F-1");
      row.createCell(1).setCellFormula("HYPERLINK(\"http://localhost:1/\",\"x\")");
      Row text = workbook.getSheetAt(0).createRow(2);
      text.createCell(0).setCellValue("F-2");
      text.createCell(1).setCellValue("=cmd|' /C calc'!A0");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      workbook.write(out);
      return out.toByteArray();
    }
  }

  private interface Content {
    void write(ZipOutputStream zip) throws IOException;
  }

  /** A workbook as others write it, with another content of its sheet. */
  private static byte[] replaced(Content content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(formulas()));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(Deflater.BEST_SPEED);
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        zip.putNextEntry(new ZipEntry(entry.getName()));
        if (entry.getName().equals(SHEET)) {
          content.write(zip);
        } else {
          in.transferTo(zip);
        }
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
