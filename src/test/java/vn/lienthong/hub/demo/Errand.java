package vn.lienthong.hub.demo;

import java.util.List;

/**
 * What people come for: procedures of the sample catalogue.
 *
 * @param workingDays the term, as the slip promises it
 */
record Errand(String procedure, int workingDays) {

    /** Land, as the vendor's districts know it. */
    static final List<Errand> LAND_AT_VENDOR = List.of(new Errand("1.013831", 5), new Errand("1.013978", 20));

    static final List<Errand> LAND = List.of(
            new Errand("1.013831", 5),
            new Errand("1.013978", 20),
            new Errand("1.012784", 12),
            new Errand("1.013833", 4));

    /** Must end on the day on which it came, if it came before 15:00. */
    static final List<Errand> MORTGAGE = List.of(new Errand("1.011441", 0));

    static final List<Errand> FIRST_CERTIFICATE = List.of(new Errand("1.013978", 20));

    static final List<Errand> ALLOWANCE = List.of(new Errand("1.001776", 20));

    static final List<Errand> BUSINESS = List.of(new Errand("2.000575", 3));

    /** Everything else that both the vendor's and the other districts know. */
    static final List<Errand> OTHER =
            List.of(new Errand("2.000575", 3), new Errand("1.013228", 10), new Errand("1.001776", 10));
}
