// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.ui.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The REST contract lives below {@code /api/v1}. */
@ApplicationPath("api/v1")
public class RestApplication extends Application {}
