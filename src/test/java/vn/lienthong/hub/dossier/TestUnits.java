package vn.lienthong.hub.dossier;

import java.time.LocalDate;
import vn.lienthong.hub.unit.KnownUnits;
import vn.lienthong.hub.unit.Units;

/** The units of the sample province, without a database. */
final class TestUnits {

    static final Units SAMPLE = KnownUnits.ofResource("catalogue/sample-units.ndjson", LocalDate.of(2026, 10, 8));

    private TestUnits() {}
}
