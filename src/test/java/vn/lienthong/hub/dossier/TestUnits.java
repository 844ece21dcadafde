package vn.lienthong.hub.dossier;

import vn.lienthong.hub.unit.KnownUnits;
import vn.lienthong.hub.unit.Units;

/** The units of the sample province, without a database. */
final class TestUnits {

    static final Units SAMPLE = KnownUnits.sample();

    private TestUnits() {}
}
