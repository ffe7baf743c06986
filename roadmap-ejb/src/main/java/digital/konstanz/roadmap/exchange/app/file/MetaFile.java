// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.file;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Head of the file. A file that {@code supplements} another one does not change the head.
 *
 * @param excerpt true when the roadmap had more than whoever wrote the file may see
 */
public record MetaFile(
    String schema,
    Integer schemaVersion,
    String supplements,
    String key,
    String keyPrefix,
    String title,
    String disclaimer,
    String inspiredBy,
    String license,
    String language,
    LocalDate asOf,
    LocalDate planFrom,
    LocalDate planTo,
    String version,
    String currency,
    String calendar,
    BigDecimal hoursPerPersonDay,
    Map<String, Object> scales,
    List<String> notes,
    List<FunctionFile> functions,
    Boolean excerpt) {}
